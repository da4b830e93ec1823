package dev.volteface.testkit.guarantees;

/** Something that is promised of the whole, watched while it is restarted, killed and replayed. */
public interface Guarantee {

    /** Whether it held so far; asking changes nothing. */
    Verdict verdict();

    /** Fails a test with the reason, where the guarantee was broken. */
    default void assertKept() {
        switch (verdict()) {
            case Verdict.Kept kept -> {}
            case Verdict.Broken broken ->
                throw new AssertionError(getClass().getSimpleName() + " is broken: " + broken.reason());
        }
    }
}
