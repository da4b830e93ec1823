package dev.volteface.access.problem;

import dev.volteface.contracts.reply.Reply;
import org.jspecify.annotations.Nullable;

/** Ends a call with a problem; thrown by controllers and by the records they read. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * A problem of a kind.
     *
     * @param code a stable word such as {@code not-found}
     */
    public ProblemException(int status, String code, String detail, @Nullable String field, @Nullable String remedy) {
        this(Problem.of(status, code, detail, field, remedy));
    }

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** The problem that says why a command was refused. */
    public static ProblemException of(Reply.Refused refusal) {
        return new ProblemException(
                statusOf(refusal.code()), refusal.code(), refusal.detail(), refusal.field(), refusal.remedy());
    }

    public Problem problem() {
        return problem;
    }

    private static int statusOf(String code) {
        return switch (code) {
            case "not-found" -> 404;
            case "conflict" -> 409;
            case "erased" -> 410;
            case "version" -> 412;
            case "too-long" -> 413;
            default -> 422;
        };
    }
}
