package dev.volteface.desk.backend;

import dev.volteface.access.problem.Problem;
import dev.volteface.access.problem.ProblemException;
import java.util.Optional;

/** What a service answered: a value, or the problem why there is none. */
public sealed interface Answer<T> {

    /** The value. */
    record Got<T>(T value) implements Answer<T> {}

    /** The problem. */
    record Failed<T>(Problem problem) implements Answer<T> {}

    /** The value, or something in its place. */
    default T or(T other) {
        return switch (this) {
            case Got<T> got -> got.value();
            case Failed<T> failed -> other;
        };
    }

    /** The value; ends the call with the problem where there is none. */
    default T orFail() {
        return switch (this) {
            case Got<T> got -> got.value();
            case Failed<T> failed -> throw new ProblemException(failed.problem());
        };
    }

    /** The problem, if there is one. */
    default Optional<Problem> trouble() {
        return switch (this) {
            case Got<T> got -> Optional.empty();
            case Failed<T> failed -> Optional.of(failed.problem());
        };
    }
}
