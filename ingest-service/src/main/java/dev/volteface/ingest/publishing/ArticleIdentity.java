package dev.volteface.ingest.publishing;

import dev.volteface.ingest.addresses.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a document this article and no other: the URI it was given, else its canonical address, else its place in
 * an import. The id is derived from that, so whoever sees the document names it alike.
 *
 * @param uri the identifying URI
 * @param articleId the key of its stream
 */
public record ArticleIdentity(String uri, String articleId) {

    private static final int ID_DIGITS = 24;

    /** The identity, or empty where nothing identifies the document. */
    public static Optional<ArticleIdentity> of(
            @Nullable String uri, @Nullable String url, @Nullable String importSource, @Nullable String path) {
        if (uri != null && !uri.isBlank()) {
            return Optional.of(of(normal(uri.strip())));
        }
        if (url != null && !url.isBlank()) {
            return Optional.of(of(normal(url.strip())));
        }
        return importSource == null || path == null
                ? Optional.empty()
                : Optional.of(of("import:" + importSource + "/" + path.replace('\\', '/')));
    }

    private static ArticleIdentity of(String uri) {
        return new ArticleIdentity(uri, "a-" + Fingerprint.of(uri).substring(0, ID_DIGITS));
    }

    private static String normal(String uri) {
        return switch (WebAddress.of(uri)) {
            case WebAddress.Valid valid -> valid.normal();
            case WebAddress.Invalid invalid -> uri;
        };
    }
}
