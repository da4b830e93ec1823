package dev.volteface.contracts.statement;

/**
 * A topic as it was when something was tagged with it, with the words people see.
 *
 * @param version of the definition, from 1
 */
public record TopicRef(String topicId, int version, String label, String favor, String against) {

    /** The word that people see for a side. */
    public String word(Stance stance) {
        return switch (stance) {
            case FAVOR -> favor;
            case AGAINST -> against;
            case NEUTRAL -> "no side";
        };
    }
}
