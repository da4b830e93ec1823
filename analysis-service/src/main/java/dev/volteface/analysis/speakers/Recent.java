package dev.volteface.analysis.speakers;

import dev.volteface.contracts.statement.Speaker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** The speakers last heard in a text, the last one first. */
public final class Recent {

    private static final int KEPT = 12;
    private final Deque<Speaker> heard = new ArrayDeque<>();

    /** Notes that a speaker was heard or stood as a subject. */
    public void heard(Speaker speaker) {
        heard.remove(speaker);
        heard.addFirst(speaker);
        if (heard.size() > KEPT) {
            heard.removeLast();
        }
    }

    /** The last speaker of any kind. */
    public Optional<Speaker> last() {
        return heard.stream().findFirst();
    }

    Optional<Speaker> last(Speaker.Kind kind) {
        return all().filter(speaker -> speaker.kind() == kind).findFirst();
    }

    Stream<Speaker> all() {
        return heard.stream();
    }
}
