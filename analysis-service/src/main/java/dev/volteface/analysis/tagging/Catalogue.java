package dev.volteface.analysis.tagging;

import dev.volteface.analysis.speakers.SpeakerBook;
import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.statement.TopicRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The topics in force and what is known of speakers, as one immutable value: the fold of the catalogue's events.
 *
 * @param topics by id
 * @param version how many events made it; a catalogue with a higher one knows all that a lower one knows
 * @param changed the version at which each speaker last changed
 * @param forAll the version of the last change that concerns every article: of a topic, or of a speaker's names
 */
public record Catalogue(
        Map<String, Entry> topics, SpeakerBook speakers, long version, Map<String, Long> changed, long forAll) {

    /** A topic as the pipeline uses it and as tags name it. */
    public record Entry(CompiledTopic compiled, TopicRef ref) {}

    /** The catalogue before the first event. */
    public static final Catalogue EMPTY = new Catalogue(Map.of(), SpeakerBook.empty(), 0, Map.of(), 0);

    /** The topics that statements are held against, in the order of their ids. */
    public List<CompiledTopic> inForce() {
        return topics.values().stream().map(Entry::compiled).toList();
    }

    /**
     * How tags name a topic.
     *
     * @throws IllegalArgumentException if the topic is not in force
     */
    public TopicRef topic(String topicId) {
        Entry entry = topics.get(topicId);
        if (entry == null) {
            throw new IllegalArgumentException("no topic " + topicId + " is in force");
        }
        return entry.ref();
    }

    /** Whether an article in which these speakers stand, read at {@code version}, would be read otherwise now. */
    public boolean concerns(Collection<String> speakerIds, long version) {
        return forAll > version || speakerIds.stream().anyMatch(id -> changed.getOrDefault(id, 0L) > version);
    }

    /** The catalogue after an event. */
    public Catalogue evolve(CatalogueEvent event) {
        return switch (event) {
            case CatalogueEvent.TopicDefined e -> withTopic(e.topicId(), 1, e.definition());
            case CatalogueEvent.TopicRevised e -> withTopic(e.topicId(), e.version(), e.definition());
            case CatalogueEvent.TopicRetired e -> withoutTopic(e.topicId());
            case CatalogueEvent.SpeakerDefined e ->
                next(
                        topics,
                        speakers.withSpeaker(
                                e.speakerId(),
                                e.definition().name(),
                                e.definition().aliases()),
                        e.speakerId(),
                        true);
            case CatalogueEvent.SpeakerRoleRecorded e ->
                next(topics, speakers.withRole(e.speakerId(), e.role()), e.speakerId(), false);
            case CatalogueEvent.SpeakersMerged e ->
                next(topics, speakers.withMerge(e.speakerId(), e.into()), e.speakerId(), true);
            case CatalogueEvent.SpeakersSplit e -> next(topics, speakers.withSplit(e.apart()), e.speakerId(), true);
            case CatalogueEvent.GenerationActivated e -> next(topics, speakers, e.topicId(), false);
        };
    }

    private Catalogue withTopic(String id, int number, TopicDefinition definition) {
        TopicRef ref = new TopicRef(id, number, definition.label(), definition.favor(), definition.against());
        Map<String, Entry> more = new TreeMap<>(topics);
        more.put(id, new Entry(CompiledTopic.compile(id, number, definition), ref));
        return next(more, speakers, id, true);
    }

    private Catalogue withoutTopic(String id) {
        Map<String, Entry> fewer = new TreeMap<>(topics);
        fewer.remove(id);
        return next(fewer, speakers, id, true);
    }

    private Catalogue next(Map<String, Entry> newTopics, SpeakerBook newSpeakers, String key, boolean concernsAll) {
        Map<String, Long> marked = new TreeMap<>(changed);
        marked.put(key, version + 1);
        return new Catalogue(newTopics, newSpeakers, version + 1, marked, concernsAll ? version + 1 : forAll);
    }
}
