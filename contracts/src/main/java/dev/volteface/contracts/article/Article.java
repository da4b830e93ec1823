package dev.volteface.contracts.article;

import dev.volteface.contracts.erasure.Sealed;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One published document, cleaned of everything that isn't the article.
 *
 * @param uri what identifies it: its canonical URL, a given URI, or {@code import:<source>/<path>}
 * @param url where a person can read it, if anywhere
 * @param form what kind of text it is
 * @param language BCP 47 tag, {@code und} where unknown
 * @param title the headline, without the outlet's name
 * @param body the text: paragraphs separated by one empty line; spans of statements count UTF-16 units of this text
 * @param contentHash SHA-256 (hex) over everything a reader sees; equal hashes are the same revision
 * @param history whether it came by import or a feed's first poll, so that it is old news
 * @param feedId the feed it came from
 */
public record Article(
        String uri,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable PublishedAt publishedAt,
        Form form,
        String language,
        Sealed body,
        Set<Mark> marks,
        String contentHash,
        boolean history,
        @Nullable String feedId) {

    public Article {
        authors = List.copyOf(authors);
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    /** What kind of text an article is. */
    public enum Form {
        /** Prose in which a reporter writes. */
        REPORT,
        /** Questions and answers with labelled or recognisable turns. */
        INTERVIEW,
        /** One person's words from the salutation to the end. */
        SPEECH
    }
}
