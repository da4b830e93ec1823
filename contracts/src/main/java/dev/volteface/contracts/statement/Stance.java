package dev.volteface.contracts.statement;

/** A side towards a topic's proposition. */
public enum Stance {
    FAVOR,
    AGAINST,
    NEUTRAL;

    /** The other pole; neutral has none and stays. */
    public Stance opposite() {
        return switch (this) {
            case FAVOR -> AGAINST;
            case AGAINST -> FAVOR;
            case NEUTRAL -> NEUTRAL;
        };
    }
}
