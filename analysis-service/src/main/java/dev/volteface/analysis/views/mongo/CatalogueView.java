package dev.volteface.analysis.views.mongo;

import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.catalogue.Role;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One document a topic and one a speaker. */
final class CatalogueView implements Projection {

    static final String TOPICS = "topics";
    static final String SPEAKERS = "speakers";

    @Override
    public String name() {
        return "catalogue-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.CATALOGUE);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        CatalogueEvent happened = (CatalogueEvent) event.data();
        String collection = concernsTopic(happened) ? TOPICS : SPEAKERS;
        views.update(collection, happened.key(), at, before -> after(happened, before));
    }

    private static boolean concernsTopic(CatalogueEvent happened) {
        return switch (happened) {
            case CatalogueEvent.TopicDefined e -> true;
            case CatalogueEvent.TopicRevised e -> true;
            case CatalogueEvent.TopicRetired e -> true;
            case CatalogueEvent.GenerationActivated e -> true;
            case CatalogueEvent.SpeakerDefined e -> false;
            case CatalogueEvent.SpeakerRoleRecorded e -> false;
            case CatalogueEvent.SpeakersMerged e -> false;
            case CatalogueEvent.SpeakersSplit e -> false;
        };
    }

    private static Document after(CatalogueEvent happened, Document before) {
        return switch (happened) {
            case CatalogueEvent.TopicDefined e -> topic(e.definition(), 1);
            case CatalogueEvent.TopicRevised e -> topic(e.definition(), e.version());
            case CatalogueEvent.TopicRetired e -> before.append("retired", true);
            case CatalogueEvent.GenerationActivated e -> before.append("generation", e.generation());
            case CatalogueEvent.SpeakerDefined e ->
                before.append("name", e.definition().name())
                        .append("aliases", e.definition().aliases());
            case CatalogueEvent.SpeakerRoleRecorded e -> withRole(before, e.role());
            case CatalogueEvent.SpeakersMerged e -> before.append("mergedInto", e.into());
            case CatalogueEvent.SpeakersSplit e -> without(before, "mergedInto");
        };
    }

    private static Document topic(TopicDefinition definition, int version) {
        return Documents.of(definition).append("version", version).append("retired", false);
    }

    private static Document withRole(Document before, Role role) {
        List<Document> roles = new ArrayList<>(before.getList("roles", Document.class, List.of()));
        roles.add(Documents.of(role));
        return before.append("roles", roles);
    }

    private static Document without(Document before, String field) {
        before.remove(field);
        return before;
    }
}
