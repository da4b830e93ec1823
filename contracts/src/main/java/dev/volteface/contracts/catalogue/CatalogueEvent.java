package dev.volteface.contracts.catalogue;

import java.util.List;

/** What happens to topics and speakers. */
public sealed interface CatalogueEvent {

    /** The topic's or the speaker's id, the key of the stream. */
    String key();

    /** A topic was defined; it is version 1. */
    record TopicDefined(String topicId, TopicDefinition definition) implements CatalogueEvent {
        @Override
        public String key() {
            return topicId;
        }
    }

    /** A topic was given another definition. */
    record TopicRevised(String topicId, int version, TopicDefinition definition) implements CatalogueEvent {
        @Override
        public String key() {
            return topicId;
        }
    }

    /** A topic is no longer followed. */
    record TopicRetired(String topicId) implements CatalogueEvent {
        @Override
        public String key() {
            return topicId;
        }
    }

    /** A speaker was made known, or known in more detail. */
    record SpeakerDefined(String speakerId, SpeakerDefinition definition) implements CatalogueEvent {
        @Override
        public String key() {
            return speakerId;
        }
    }

    /** A speaker was found to hold an office; {@code learnedFrom} is an article id, or the actor's for an operator. */
    record SpeakerRoleRecorded(String speakerId, Role role, String learnedFrom) implements CatalogueEvent {
        @Override
        public String key() {
            return speakerId;
        }
    }

    /** Two speakers are one; {@code into} lives on. */
    record SpeakersMerged(String speakerId, String into) implements CatalogueEvent {
        @Override
        public String key() {
            return speakerId;
        }
    }

    /** An earlier merge was wrong: these ids stand for themselves again. */
    record SpeakersSplit(String speakerId, List<String> apart) implements CatalogueEvent {
        public SpeakersSplit {
            apart = List.copyOf(apart);
        }

        @Override
        public String key() {
            return speakerId;
        }
    }

    /** From here on positions fold the tags of this generation of a topic. */
    record GenerationActivated(String topicId, int generation) implements CatalogueEvent {
        @Override
        public String key() {
            return topicId;
        }
    }
}
