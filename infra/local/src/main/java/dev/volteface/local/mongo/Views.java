package dev.volteface.local.mongo;

/** The database of the views, running here or elsewhere. */
public interface Views extends AutoCloseable {

    /** Where clients find it. */
    String uri();

    /** Stops it, if it is ours. */
    @Override
    void close();

    /** A database that others run. */
    record Given(String uri) implements Views {
        @Override
        public void close() {
            // Those who started it stop it.
        }
    }
}
