package dev.volteface.contracts.catalogue;

/** What may be asked of the catalogue. */
public sealed interface CatalogueCommand {

    /** The topic's or the speaker's id, the key. */
    String key();

    /** Define a topic, or revise it where it is known with another definition. */
    record DefineTopic(String topicId, TopicDefinition definition) implements CatalogueCommand {
        @Override
        public String key() {
            return topicId;
        }
    }

    record RetireTopic(String topicId) implements CatalogueCommand {
        @Override
        public String key() {
            return topicId;
        }
    }

    record DefineSpeaker(String speakerId, SpeakerDefinition definition) implements CatalogueCommand {
        @Override
        public String key() {
            return speakerId;
        }
    }

    record RecordSpeakerRole(String speakerId, Role role, String learnedFrom) implements CatalogueCommand {
        @Override
        public String key() {
            return speakerId;
        }
    }

    record MergeSpeakers(String speakerId, String into) implements CatalogueCommand {
        @Override
        public String key() {
            return speakerId;
        }
    }

    record SplitSpeaker(String speakerId) implements CatalogueCommand {
        @Override
        public String key() {
            return speakerId;
        }
    }
}
