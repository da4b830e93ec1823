package dev.volteface.analysis.tagging;

import static java.util.stream.Collectors.toCollection;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.statement.Speaker;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with what analysis has appended for it so far: the state of one key of the statements stream.
 *
 * @param article as it stands; null once withdrawn
 * @param firstRecorded when it was first taken in
 * @param statements as the log has them
 * @param recorded when each statement's words were first taken in, by statement id
 * @param events how many events were appended, which numbers them
 * @param catalogueVersion of the catalogue it was read with
 */
public record ReadArticle(
        String articleId,
        int revision,
        @Nullable Article article,
        Instant firstRecorded,
        List<TaggedStatement> statements,
        Map<String, Instant> recorded,
        long events,
        long catalogueVersion) {

    public ReadArticle {
        statements = List.copyOf(statements);
        recorded = Map.copyOf(recorded);
    }

    /** An article of which nothing was read yet. */
    public static ReadArticle unread(String articleId, Instant firstRecorded) {
        return new ReadArticle(articleId, 0, null, firstRecorded, List.of(), Map.of(), 0, 0);
    }

    /** The article at a revision, not yet read again. */
    public ReadArticle at(int newRevision, @Nullable Article newArticle) {
        return new ReadArticle(
                articleId, newRevision, newArticle, firstRecorded, statements, recorded, events, catalogueVersion);
    }

    /** The article after a reading that appended {@code appended} events. */
    public ReadArticle read(List<TaggedStatement> now, Instant nowRecorded, int appended, long version) {
        Map<String, Instant> times = new HashMap<>();
        now.forEach(s -> times.put(
                s.statement().id(), recorded.getOrDefault(s.statement().id(), nowRecorded)));
        return new ReadArticle(articleId, revision, article, firstRecorded, now, times, events + appended, version);
    }

    /** Everybody who stands in its statements. */
    public Set<String> speakers() {
        return statements.stream()
                .flatMap(s -> Stream.of(s.statement().speaker(), s.statement().via()))
                .filter(Objects::nonNull)
                .map(Speaker::id)
                .collect(toCollection(TreeSet::new));
    }
}
