package dev.volteface.contracts.wire;

import static java.util.stream.Collectors.toMap;

import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.article.ArticleEvent.ArticleWithdrawn.Cause;
import dev.volteface.contracts.catalogue.CatalogueCommand;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.deadletter.DeadLetterCommand;
import dev.volteface.contracts.deadletter.DeadLetterEvent;
import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.subscription.SubscriptionCommand;
import dev.volteface.contracts.subscription.SubscriptionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One sample of every event, command and reply. What they are made of is in {@link SampleParts}. */
final class Samples {

    private static final String FEED = "f-51d2";
    private static final String ARTICLE = SampleParts.ARTICLE;
    private static final String STATEMENT = SampleParts.STATEMENT;
    private static final String TOPIC = "harbour-toll";
    private static final String SPEAKER = "person:ada-quill";
    private static final String SUBSCRIPTION = "desk-7";
    private static final String ALERT = "al-9c41";
    private static final Instant UNTIL = Instant.parse("2031-03-05T18:00:00Z");

    private Samples() {}

    /** All samples by their wire name. */
    static Map<String, Record> all() {
        return Stream.of(
                        feeds(),
                        articles(),
                        catalogue(),
                        statements(),
                        positions(),
                        subscriptions(),
                        alerts(),
                        feedCommands(),
                        otherCommands(),
                        subscriptionCommands(),
                        alertCommands(),
                        replies())
                .flatMap(Function.identity())
                .collect(toMap(EventTypes::nameOf, Function.identity()));
    }

    private static Stream<Record> feeds() {
        return Stream.of(
                new FeedEvent.FeedRegistered(FEED, SampleParts.feed()),
                new FeedEvent.FeedChanged(FEED, SampleParts.feed()),
                new FeedEvent.FeedPaused(FEED, "the outlet asked for it"),
                new FeedEvent.FeedResumed(FEED),
                new FeedEvent.FeedRemoved(FEED));
    }

    private static Stream<Record> articles() {
        return Stream.of(
                new ArticleEvent.ArticlePublished(ARTICLE, SampleParts.article()),
                new ArticleEvent.ArticleRevised(ARTICLE, 2, SampleParts.article(), List.of("title", "body")),
                new ArticleEvent.ArticleWithdrawn(ARTICLE, Cause.RETRACTED, "the quotation was another's"),
                new ArticleEvent.ArticlesMerged(ARTICLE, "a-0b7e"),
                new ArticleEvent.StoryJoined(ARTICLE, "a-0b7e"));
    }

    private static Stream<Record> catalogue() {
        return Stream.of(
                new CatalogueEvent.TopicDefined(TOPIC, SampleParts.topic()),
                new CatalogueEvent.TopicRevised(TOPIC, 2, SampleParts.topic()),
                new CatalogueEvent.TopicRetired(TOPIC),
                new CatalogueEvent.SpeakerDefined(SPEAKER, SampleParts.speakerDefinition()),
                new CatalogueEvent.SpeakerRoleRecorded(SPEAKER, SampleParts.role(), ARTICLE),
                new CatalogueEvent.SpeakersMerged("person:a-quill", SPEAKER),
                new CatalogueEvent.SpeakersSplit(SPEAKER, List.of("person:a-quill")),
                new CatalogueEvent.GenerationActivated(TOPIC, 2));
    }

    private static Stream<Record> statements() {
        return Stream.of(
                new StatementEvent.StatementMade(ARTICLE, SampleParts.statement()),
                new StatementEvent.StatementRevised(ARTICLE, SampleParts.statement()),
                new StatementEvent.StatementRetracted(ARTICLE, STATEMENT),
                new StatementEvent.StatementTagged(ARTICLE, STATEMENT, SampleParts.tag()),
                new StatementEvent.TagWithdrawn(ARTICLE, STATEMENT, TOPIC),
                new StatementEvent.StatementDisputed(ARTICLE, STATEMENT, "she was quoting her predecessor"),
                new StatementEvent.StatementOverridden(ARTICLE, STATEMENT, SampleParts.tag(), "checked by ear"));
    }

    private static Stream<Record> positions() {
        return Stream.of(
                new PositionEvent.PositionTaken(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionReversed(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionShifted(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionSoftened(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionHardened(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionReaffirmed(SampleParts.position()),
                new PositionEvent.PositionLapsed(SampleParts.position(), SampleParts.RECORDED),
                new PositionEvent.ChangeSuspected(SampleParts.position(), SampleParts.change()),
                new PositionEvent.PositionCorrected(SampleParts.position(), SampleParts.change(), true));
    }

    private static Stream<Record> subscriptions() {
        return Stream.of(
                new SubscriptionEvent.SubscriptionCreated(SUBSCRIPTION, SampleParts.terms()),
                new SubscriptionEvent.SubscriptionChanged(SUBSCRIPTION, SampleParts.inboxTerms()),
                new SubscriptionEvent.SubscriptionCancelled(SUBSCRIPTION, "the desk was closed"),
                new SubscriptionEvent.SilenceSet(SUBSCRIPTION, UNTIL, "holidays"),
                new SubscriptionEvent.SilenceEnded(SUBSCRIPTION));
    }

    private static Stream<Record> alerts() {
        return Stream.of(
                new AlertEvent.AlertRaised(SUBSCRIPTION, ALERT, SampleParts.change(), true, "topic and holder match"),
                new AlertEvent.AlertAttempted(SUBSCRIPTION, ALERT, 1, "503 Service Unavailable", UNTIL),
                new AlertEvent.AlertDelivered(SUBSCRIPTION, ALERT, 2, "200 OK"),
                new AlertEvent.AlertFailed(SUBSCRIPTION, ALERT, 9, "410 Gone"),
                new AlertEvent.AlertAcknowledged(SUBSCRIPTION, ALERT, "seen"),
                new AlertEvent.AlertDisputed(SUBSCRIPTION, ALERT, "not her words"),
                new AlertEvent.AlertSnoozed(SUBSCRIPTION, ALERT, UNTIL),
                new AlertEvent.AlertAssigned(SUBSCRIPTION, ALERT, "night desk"),
                new AlertEvent.AlertCorrected(SUBSCRIPTION, ALERT, SampleParts.change(), false));
    }

    private static Stream<Record> feedCommands() {
        return Stream.of(
                new FeedCommand.RegisterFeed(FEED, SampleParts.feed()),
                new FeedCommand.ChangeFeed(FEED, SampleParts.feed()),
                new FeedCommand.PauseFeed(FEED, "the outlet asked for it"),
                new FeedCommand.ResumeFeed(FEED),
                new FeedCommand.RemoveFeed(FEED));
    }

    private static Stream<Record> otherCommands() {
        return Stream.of(
                new ArticleCommand.PublishArticle(ARTICLE, SampleParts.article()),
                new ArticleCommand.WithdrawArticle(ARTICLE, Cause.GONE, "404 since Monday"),
                new CatalogueCommand.DefineTopic(TOPIC, SampleParts.topic()),
                new CatalogueCommand.RetireTopic(TOPIC),
                new CatalogueCommand.DefineSpeaker(SPEAKER, SampleParts.speakerDefinition()),
                new CatalogueCommand.RecordSpeakerRole(SPEAKER, SampleParts.role(), "operator"),
                new CatalogueCommand.MergeSpeakers("person:a-quill", SPEAKER),
                new CatalogueCommand.SplitSpeaker(SPEAKER),
                new DeadLetterCommand.RetryDeadLetter(ARTICLE, "volteface.articles-3-17"),
                new DeadLetterEvent.DeadLetterResolved(ARTICLE, "volteface.articles-3-17"));
    }

    private static Stream<Record> subscriptionCommands() {
        return Stream.of(
                new SubscriptionCommand.CreateSubscription(SUBSCRIPTION, SampleParts.terms()),
                new SubscriptionCommand.ChangeSubscription(SUBSCRIPTION, SampleParts.inboxTerms()),
                new SubscriptionCommand.CancelSubscription(SUBSCRIPTION, "the desk was closed"),
                new SubscriptionCommand.SetSilence(SUBSCRIPTION, UNTIL, "holidays"),
                new SubscriptionCommand.EndSilence(SUBSCRIPTION));
    }

    private static Stream<Record> alertCommands() {
        return Stream.of(
                new AlertCommand.RecordAttempt(SUBSCRIPTION, ALERT, 1, 503, "503 Service Unavailable"),
                new AlertCommand.AcknowledgeAlert(SUBSCRIPTION, ALERT, "seen"),
                new AlertCommand.DisputeAlert(SUBSCRIPTION, ALERT, "not her words"),
                new AlertCommand.SnoozeAlert(SUBSCRIPTION, ALERT, UNTIL),
                new AlertCommand.AssignAlert(SUBSCRIPTION, ALERT, "night desk"),
                new AlertCommand.RetryDelivery(SUBSCRIPTION, ALERT));
    }

    private static Stream<Record> replies() {
        return Stream.of(
                new Reply.Accepted(ARTICLE, 3, List.of("article.revised.v1")),
                new Reply.Refused("invalid", "the article has no text", "text", "send the text of the article"));
    }
}
