package dev.volteface.desk.backend;

import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.TopicRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST views of the services as far as the pages show them; sealed words come opened, or null once erased. */
public final class Views {

    private Views() {}

    /** One statement that speaks for a side. */
    public record Evidence(
            String statementId,
            ArticleRef article,
            String speakerId,
            String speakerName,
            @Nullable String viaId,
            Statement.Form form,
            @Nullable String words,
            SaidOn saidOn,
            Stance stance,
            Qualifier qualifier,
            @Nullable String qualifierWords) {}

    /** A move of a position. */
    public record ChangeOfPosition(
            String id,
            int revision,
            Holder holder,
            TopicRef topic,
            Change.Kind kind,
            Change.Tier tier,
            Stance from,
            Stance to,
            String sentence,
            @Nullable LocalDate after,
            LocalDate on,
            List<Evidence> before,
            List<Evidence> evidence,
            double confidence,
            @Nullable String reason,
            @Nullable String sharedWith,
            @Nullable Instant firstRecorded,
            boolean withdrawn) {
        public ChangeOfPosition {
            before = copy(before);
            evidence = copy(evidence);
        }
    }

    /** What a holder holds on a topic. */
    public record Position(
            Holder holder,
            TopicRef topic,
            Outlook outlook,
            Stance stance,
            @Nullable String side,
            Qualifier qualifier,
            @Nullable String qualifierWords,
            @Nullable SaidOn since,
            @Nullable SaidOn lastHeard,
            double confidence,
            List<Evidence> evidence) {
        public Position {
            evidence = copy(evidence);
        }
    }

    /** A topic. */
    public record Topic(String id, String label, boolean retired) {}

    /** What a statement says on a topic. */
    public record Tag(
            TopicRef topic,
            Stance stance,
            Qualifier qualifier,
            @Nullable Span qualifierSpan,
            List<Span> evidence) {
        public Tag {
            evidence = copy(evidence);
        }
    }

    /** Words in an article and who said them. */
    public record Said(
            String id,
            Speaker speaker,
            @Nullable Speaker via,
            Statement.Form form,
            List<Span> spans,
            @Nullable SaidOn saidOn,
            double confidence,
            @Nullable String reason,
            int attestations,
            List<Tag> topics) {
        public Said {
            spans = copy(spans);
            topics = copy(topics);
        }
    }

    /** An article with its statements; the list of articles leaves body and statements out. */
    public record Article(
            String id,
            int revision,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable PublishedAt publishedAt,
            @Nullable String form,
            @Nullable String language,
            List<String> marks,
            @Nullable String body,
            boolean withdrawn,
            List<Said> statements) {
        public Article {
            marks = copy(marks);
            statements = copy(statements);
        }
    }

    /** One try to send an alert. */
    public record Attempt(
            int attempt, @Nullable String outcome, @Nullable Instant at) {}

    /** A change that somebody subscribed to. */
    public record Alert(
            String id,
            String subscriptionId,
            String state,
            boolean historical,
            @Nullable Instant raisedAt,
            @Nullable String reason,
            List<Attempt> attempts,
            ChangeOfPosition change) {
        public Alert {
            attempts = copy(attempts);
        }
    }

    /** Who wants to hear of which changes. */
    public record Subscription(String id, String name) {}

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
