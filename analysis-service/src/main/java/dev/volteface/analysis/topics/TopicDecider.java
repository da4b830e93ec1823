package dev.volteface.analysis.topics;

import dev.volteface.contracts.catalogue.CatalogueCommand;
import dev.volteface.contracts.catalogue.CatalogueCommand.DefineSpeaker;
import dev.volteface.contracts.catalogue.CatalogueCommand.DefineTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.MergeSpeakers;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.catalogue.CatalogueCommand.RetireTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.SplitSpeaker;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.catalogue.CatalogueEvent.GenerationActivated;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakerDefined;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakerRoleRecorded;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakersMerged;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakersSplit;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicDefined;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicRetired;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicRevised;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import java.util.List;
import java.util.Objects;

/** Decides what becomes of topics and speakers. Doing again what is done appends nothing. */
public final class TopicDecider implements Decider<CatalogueCommand, CatalogueEntry, CatalogueEvent> {

    @Override
    public CatalogueEntry initial() {
        return CatalogueEntry.NONE;
    }

    @Override
    public Decision<CatalogueEvent> decide(CatalogueCommand command, CatalogueEntry state, Moment moment) {
        return switch (command) {
            case DefineTopic define -> define(define, state);
            case RetireTopic retire -> retire(retire, state);
            case DefineSpeaker define -> define(define, state);
            case RecordSpeakerRole role -> record(role, state);
            case MergeSpeakers merge -> merge(merge, state);
            case SplitSpeaker split -> split(split, state);
        };
    }

    @Override
    public CatalogueEntry evolve(CatalogueEntry state, CatalogueEvent event) {
        return switch (event) {
            case TopicDefined defined -> state.withTopic(1, defined.definition());
            case TopicRevised revised -> state.withTopic(revised.version(), revised.definition());
            case TopicRetired retired -> state.withoutTopic();
            case SpeakerDefined defined -> state.withSpeaker(defined.definition());
            case SpeakerRoleRecorded recorded -> state.withRole(recorded.role());
            case SpeakersMerged merged -> state.merged(merged.into());
            case SpeakersSplit split -> state.merged(null);
            case GenerationActivated activated -> state;
        };
    }

    private static Decision<CatalogueEvent> define(DefineTopic command, CatalogueEntry state) {
        if (TopicCheck.check(command.definition()) instanceof TopicCheck.Refused refused) {
            return Decision.refuse("invalid", refused.detail(), refused.field(), refused.remedy());
        }
        if (state.topic() == null) {
            return Decision.append(new TopicDefined(command.topicId(), command.definition()));
        }
        boolean same = !state.retired() && state.topic().equals(command.definition());
        return same
                ? Decision.nothing()
                : Decision.append(new TopicRevised(command.topicId(), state.version() + 1, command.definition()));
    }

    private static Decision<CatalogueEvent> retire(RetireTopic command, CatalogueEntry state) {
        if (state.topic() == null) {
            return Decision.refuse(
                    "not-found", "there is no topic " + command.topicId(), "topicId", "list the topics to find its id");
        }
        return state.retired() ? Decision.nothing() : Decision.append(new TopicRetired(command.topicId()));
    }

    private static Decision<CatalogueEvent> define(DefineSpeaker command, CatalogueEntry state) {
        if (command.definition().name().isBlank()) {
            return Decision.refuse(
                    "invalid", "the speaker has no name", "name", "write the name as it should be shown");
        }
        return command.definition().equals(state.speaker())
                ? Decision.nothing()
                : Decision.append(new SpeakerDefined(command.speakerId(), command.definition()));
    }

    private static Decision<CatalogueEvent> record(RecordSpeakerRole command, CatalogueEntry state) {
        return state.roles().contains(command.role())
                ? Decision.nothing()
                : Decision.append(new SpeakerRoleRecorded(command.speakerId(), command.role(), command.learnedFrom()));
    }

    private static Decision<CatalogueEvent> merge(MergeSpeakers command, CatalogueEntry state) {
        if (command.speakerId().equals(command.into())) {
            return Decision.refuse(
                    "invalid", "a speaker can't be merged into itself", "into", "name the other speaker");
        }
        if (Objects.equals(state.mergedInto(), command.into())) {
            return Decision.nothing();
        }
        return state.mergedInto() == null
                ? Decision.append(new SpeakersMerged(command.speakerId(), command.into()))
                : Decision.refuse(
                        "conflict",
                        command.speakerId() + " is merged into " + state.mergedInto(),
                        "into",
                        "split the speaker first");
    }

    private static Decision<CatalogueEvent> split(SplitSpeaker command, CatalogueEntry state) {
        return state.mergedInto() == null
                ? Decision.nothing()
                : Decision.append(new SpeakersSplit(command.speakerId(), List.of(command.speakerId())));
    }
}
