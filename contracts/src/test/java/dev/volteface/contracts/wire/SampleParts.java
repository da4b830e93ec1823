package dev.volteface.contracts.wire;

import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.article.Mark;
import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.catalogue.Role;
import dev.volteface.contracts.catalogue.SpeakerDefinition;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.position.Outlook;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.statement.ArticleRef;
import dev.volteface.contracts.statement.Probabilities;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.contracts.statement.Tag;
import dev.volteface.contracts.statement.TopicRef;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** What samples are made of: an invented minister of an invented harbour state who gives up a toll. */
final class SampleParts {

    static final String ARTICLE = "a-7f3c";
    static final String STATEMENT = "s-19aa";
    static final Instant RECORDED = Instant.parse("2031-03-01T09:30:15.250Z");

    private static final LocalDate BEFORE = LocalDate.of(2030, 6, 12);
    private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
    private static final Body MERROW = new Body("state:merrow", "Merrow");

    private SampleParts() {}

    static FeedSettings feed() {
        return new FeedSettings("https://gazette.example/rss", "The Quay Gazette", Duration.ofMinutes(15));
    }

    static Article article() {
        return new Article(
                "https://gazette.example/toll",
                "https://gazette.example/toll?page=all",
                "The Quay Gazette",
                "Quill gives up the harbour toll",
                List.of("Bo Marsh", "Tessa Lind"),
                new PublishedAt(
                        OffsetDateTime.parse("2031-03-01T10:15:00+01:00"), Precision.MINUTE, true, "1 March, 10:15"),
                Article.Form.REPORT,
                "en",
                new Sealed("article:" + ARTICLE, "c2VhbGVkIGJvZHk="),
                Set.of(Mark.NO_TITLE, Mark.DECODED_BY_GUESS, Mark.NO_DATE),
                "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456",
                true,
                "f-51d2");
    }

    static TopicDefinition topic() {
        return new TopicDefinition(
                "Harbour toll",
                "The harbour toll should stay in force.",
                "keep",
                "lift",
                List.of("harbour toll", "quay dues"),
                "The toll on ships that call at Merrow.");
    }

    static SpeakerDefinition speakerDefinition() {
        return new SpeakerDefinition("Ada Quill", List.of("A. Quill", "Minister Quill"));
    }

    static Role role() {
        return new Role("harbour minister", Authority.MINISTER, MERROW, BEFORE, DAY);
    }

    static Statement statement() {
        return new Statement(
                STATEMENT,
                reference(),
                ada(),
                new Span(40, 49),
                new Speaker("person:ivo-brandt", "Ivo Brandt", Speaker.Kind.PERSON, null, Authority.NONE, null),
                "s-0b11",
                Statement.Form.MIXED,
                List.of(new Span(1, 38), new Span(60, 74)),
                new Span(50, 54),
                words(),
                "9f86d081884c7d659a2feaa0c55ad015",
                new SaidOn(DAY.minusDays(1), DAY, true),
                "ada-quill@2031-03-01",
                false,
                0.93,
                "cue after quotation");
    }

    static Tag tag() {
        return new Tag(
                topicRef(),
                Stance.AGAINST,
                new Probabilities(0.04, 0.9, 0.06),
                Qualifier.CONDITION,
                new Span(60, 74),
                List.of(new Span(12, 20)),
                "lexicon 1",
                1);
    }

    static Position position() {
        return new Position(
                holder(),
                topicRef(),
                Outlook.HELD,
                Stance.AGAINST,
                Qualifier.CONDITION,
                new SaidOn(DAY, DAY, false),
                new SaidOn(DAY, DAY, false),
                0.88,
                List.of(evidence(Stance.AGAINST, DAY)));
    }

    static Change change() {
        return new Change(
                "c-4d20",
                2,
                holder(),
                topicRef(),
                Change.Kind.SHIFTED,
                Change.Tier.CONFIRMED,
                Stance.FAVOR,
                Stance.AGAINST,
                Qualifier.NONE,
                Qualifier.CONDITION,
                BEFORE,
                DAY,
                List.of(evidence(Stance.FAVOR, BEFORE)),
                List.of(evidence(Stance.AGAINST, DAY)),
                0.84,
                "two occasions on the new side",
                "person:ada-quill",
                RECORDED);
    }

    static Terms terms() {
        return terms(new Channel.Webhook(
                new Sealed("subscription:desk-7", "YWRkcmVzcw=="), new Sealed("subscription:desk-7", "c2VjcmV0")));
    }

    static Terms inboxTerms() {
        return terms(new Channel.Inbox());
    }

    private static Terms terms(Channel channel) {
        return new Terms(
                "Harbour desk",
                Set.of("harbour-toll", "fishing-quota", "north-mole"),
                Set.of("state:merrow", "person:ada-quill"),
                Set.of(Change.Kind.SHIFTED, Change.Kind.REVERSED, Change.Kind.TAKEN),
                Change.Tier.POSSIBLE,
                BEFORE,
                true,
                Duration.ofDays(7),
                channel);
    }

    private static Evidence evidence(Stance stance, LocalDate day) {
        return new Evidence(
                STATEMENT,
                reference(),
                "person:ada-quill",
                "Ada Quill",
                Authority.MINISTER,
                MERROW,
                "person:ivo-brandt",
                Statement.Form.DIRECT,
                true,
                List.of(new Span(1, 38)),
                words(),
                "9f86d081884c7d659a2feaa0c55ad015",
                new SaidOn(day, day, false),
                "ada-quill@" + day,
                stance,
                new Probabilities(0.05, 0.05, 0.9),
                Qualifier.SCOPE,
                new Span(12, 20),
                0.9,
                RECORDED);
    }

    private static Speaker ada() {
        return new Speaker(
                "person:ada-quill", "Ada Quill", Speaker.Kind.PERSON, "harbour minister", Authority.MINISTER, MERROW);
    }

    private static Holder holder() {
        return new Holder("state:merrow", "Merrow", Speaker.Kind.BODY);
    }

    private static TopicRef topicRef() {
        return new TopicRef("harbour-toll", 1, "Harbour toll", "keep", "lift");
    }

    private static ArticleRef reference() {
        return new ArticleRef(
                ARTICLE,
                1,
                "https://gazette.example/toll",
                "https://gazette.example/toll?page=all",
                "The Quay Gazette",
                "Quill gives up the harbour toll",
                true);
    }

    private static Sealed words() {
        return new Sealed("article:" + ARTICLE, "c2VhbGVkIHdvcmRz");
    }
}
