package dev.volteface.ingest.polling;

import dev.volteface.ingest.publishing.Fingerprint;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed's last answer, so that an unchanged one costs little (RFC 9110 section 13). The hash
 * stands by because validators lie.
 */
public record ConditionalGet(
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentHash) {

    /** Nothing was asked yet. */
    public static final ConditionalGet FIRST = new ConditionalGet(null, null, null);

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;

    /** The headers of the next request. */
    public Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    /** What an answer means. */
    public Outcome after(int status, @Nullable String newEtag, @Nullable String newLastModified, byte[] body) {
        return switch (status) {
            case OK -> content(new ConditionalGet(newEtag, newLastModified, Fingerprint.of(body)));
            case NOT_MODIFIED -> new Outcome.Unchanged(this);
            case GONE -> new Outcome.Gone("the feed's server says that it is gone for good (410)");
            case TOO_MANY -> new Outcome.Failed("the feed's server asks to be asked less often (429)");
            default -> new Outcome.Failed("the feed's server answered with status " + status);
        };
    }

    private Outcome content(ConditionalGet next) {
        boolean same = contentHash != null && contentHash.equals(next.contentHash());
        return same ? new Outcome.Unchanged(next) : new Outcome.Changed(next, contentHash == null);
    }

    /** What an answer means for what is done next. */
    public sealed interface Outcome {

        /** Read the body, then remember {@code next}; a {@code first} poll brings history. */
        record Changed(ConditionalGet next, boolean first) implements Outcome {}

        /** Nothing to read; remember {@code next}. */
        record Unchanged(ConditionalGet next) implements Outcome {}

        /** Pause the feed. */
        record Gone(String reason) implements Outcome {}

        /** Try again later with what is remembered. */
        record Failed(String reason) implements Outcome {}
    }
}
