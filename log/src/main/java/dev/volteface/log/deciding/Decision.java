package dev.volteface.log.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a command. A business “no” is a value; an exception is a fault. */
public sealed interface Decision<E> {

    /** These events are appended, in this order; none means that all is as asked already. */
    record Appended<E>(List<E> events) implements Decision<E> {
        public Appended {
            events = List.copyOf(events);
        }
    }

    /**
     * It can't be done.
     *
     * @param code a stable word: {@code not-found}, {@code conflict}, {@code invalid}, {@code erased}
     * @param detail why, for people
     * @param field the part of the command concerned
     * @param remedy what to do instead
     */
    record Refusal<E>(String code, String detail, @Nullable String field, String remedy) implements Decision<E> {}

    /** Appends these. */
    @SafeVarargs
    static <E> Decision<E> append(E... events) {
        return new Appended<>(List.of(events));
    }

    /** All is as asked already. */
    static <E> Decision<E> nothing() {
        return new Appended<>(List.of());
    }

    /** Refuses. */
    static <E> Decision<E> refuse(String code, String detail, @Nullable String field, String remedy) {
        return new Refusal<>(code, detail, field, remedy);
    }
}
