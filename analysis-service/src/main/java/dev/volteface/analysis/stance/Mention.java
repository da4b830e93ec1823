package dev.volteface.analysis.stance;

/**
 * Where a sentence names what a topic is about.
 *
 * @param from its first token
 * @param to one past its last
 * @param inverted whether it names the side against
 * @param resumed whether it takes up an earlier mention (“this kind of approach”)
 */
record Mention(int from, int to, boolean inverted, boolean resumed) {

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}
