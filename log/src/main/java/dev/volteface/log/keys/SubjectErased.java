package dev.volteface.log.keys;

/** Something was to be sealed for a subject that was erased. */
public final class SubjectErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubjectErased(String subject) {
        super(subject + " was erased; nothing can be kept for it any more");
    }
}
