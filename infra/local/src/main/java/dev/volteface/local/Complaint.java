package dev.volteface.local;

/** Something a person can put right: what is wrong, naming the input, and what to do about it. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    public Complaint(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public Complaint(String problem, String remedy, @org.jspecify.annotations.Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** The problem; never null, unlike what it inherits. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
