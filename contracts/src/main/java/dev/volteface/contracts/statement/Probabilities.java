package dev.volteface.contracts.statement;

/**
 * How likely each stance is; rounded to three decimals, so that no event depends on the last bits of a float.
 *
 * @throws IllegalArgumentException if they don't sum to one within a hundredth
 */
public record Probabilities(double favor, double against, double neutral) {
    public Probabilities {
        favor = rounded(favor);
        against = rounded(against);
        neutral = rounded(neutral);
        if (Math.abs(favor + against + neutral - 1) > 0.01) {
            throw new IllegalArgumentException("not probabilities: " + favor + " " + against + " " + neutral);
        }
    }

    private static double rounded(double p) {
        return Math.round(p * 1000) / 1000.0;
    }
}
