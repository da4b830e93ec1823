package dev.volteface.ingest.publishing;

import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one article; small, whatever its length.
 *
 * @param revision 0 before it is published
 * @param contentHash of the newest revision
 * @param fields a short fingerprint of each field of the newest revision, to tell what changed
 * @param withdrawn why it is out of use, if it is
 * @param mergedInto the article that it turned out to be
 */
public record ArticleState(
        int revision,
        @Nullable String contentHash,
        Map<String, String> fields,
        @Nullable Cause withdrawn,
        @Nullable String mergedInto) {

    static final ArticleState UNKNOWN = new ArticleState(0, null, Map.of(), null, null);

    public ArticleState {
        fields = Map.copyOf(fields);
    }

    ArticleState revised(int newRevision, String newHash, Map<String, String> newFields) {
        return new ArticleState(newRevision, newHash, newFields, null, mergedInto);
    }

    ArticleState withdrawn(Cause cause) {
        return new ArticleState(revision, contentHash, fields, cause, mergedInto);
    }

    ArticleState merged(String into) {
        return new ArticleState(revision, contentHash, fields, withdrawn, into);
    }
}
