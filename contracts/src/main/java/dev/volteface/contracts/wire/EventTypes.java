package dev.volteface.contracts.wire;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleEvent;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table of wire names. A name is written once, is part of the API, and never changes its meaning. */
public final class EventTypes {

    private static final List<EventType> TABLE = List.of(
            new EventType("feed.registered.v1", FeedEvent.FeedRegistered.class, Topics.FEEDS),
            new EventType("feed.changed.v1", FeedEvent.FeedChanged.class, Topics.FEEDS),
            new EventType("feed.paused.v1", FeedEvent.FeedPaused.class, Topics.FEEDS),
            new EventType("feed.resumed.v1", FeedEvent.FeedResumed.class, Topics.FEEDS),
            new EventType("feed.removed.v1", FeedEvent.FeedRemoved.class, Topics.FEEDS),
            new EventType("article.published.v1", ArticleEvent.ArticlePublished.class, Topics.ARTICLES),
            new EventType("article.revised.v1", ArticleEvent.ArticleRevised.class, Topics.ARTICLES),
            new EventType("article.withdrawn.v2", ArticleEvent.ArticleWithdrawn.class, Topics.ARTICLES),
            new EventType("articles.merged.v1", ArticleEvent.ArticlesMerged.class, Topics.ARTICLES),
            new EventType("story.joined.v1", ArticleEvent.StoryJoined.class, Topics.ARTICLES),
            new EventType("topic.defined.v1", CatalogueEvent.TopicDefined.class, Topics.CATALOGUE),
            new EventType("topic.revised.v1", CatalogueEvent.TopicRevised.class, Topics.CATALOGUE),
            new EventType("topic.retired.v1", CatalogueEvent.TopicRetired.class, Topics.CATALOGUE),
            new EventType("speaker.defined.v1", CatalogueEvent.SpeakerDefined.class, Topics.CATALOGUE),
            new EventType("speaker.role.recorded.v1", CatalogueEvent.SpeakerRoleRecorded.class, Topics.CATALOGUE),
            new EventType("speakers.merged.v1", CatalogueEvent.SpeakersMerged.class, Topics.CATALOGUE),
            new EventType("speakers.split.v1", CatalogueEvent.SpeakersSplit.class, Topics.CATALOGUE),
            new EventType("generation.activated.v1", CatalogueEvent.GenerationActivated.class, Topics.CATALOGUE),
            new EventType("statement.made.v1", StatementEvent.StatementMade.class, Topics.STATEMENTS),
            new EventType("statement.revised.v1", StatementEvent.StatementRevised.class, Topics.STATEMENTS),
            new EventType("statement.retracted.v1", StatementEvent.StatementRetracted.class, Topics.STATEMENTS),
            new EventType("statement.tagged.v1", StatementEvent.StatementTagged.class, Topics.STATEMENTS),
            new EventType("tag.withdrawn.v1", StatementEvent.TagWithdrawn.class, Topics.STATEMENTS),
            new EventType("statement.disputed.v1", StatementEvent.StatementDisputed.class, Topics.STATEMENTS),
            new EventType("statement.overridden.v1", StatementEvent.StatementOverridden.class, Topics.STATEMENTS),
            new EventType("position.taken.v1", PositionEvent.PositionTaken.class, Topics.POSITIONS),
            new EventType("position.reversed.v1", PositionEvent.PositionReversed.class, Topics.POSITIONS),
            new EventType("position.shifted.v1", PositionEvent.PositionShifted.class, Topics.POSITIONS),
            new EventType("position.softened.v1", PositionEvent.PositionSoftened.class, Topics.POSITIONS),
            new EventType("position.hardened.v1", PositionEvent.PositionHardened.class, Topics.POSITIONS),
            new EventType("position.reaffirmed.v1", PositionEvent.PositionReaffirmed.class, Topics.POSITIONS),
            new EventType("position.lapsed.v1", PositionEvent.PositionLapsed.class, Topics.POSITIONS),
            new EventType("change.suspected.v1", PositionEvent.ChangeSuspected.class, Topics.POSITIONS),
            new EventType("position.corrected.v1", PositionEvent.PositionCorrected.class, Topics.POSITIONS),
            new EventType("subscription.created.v1", SubscriptionEvent.SubscriptionCreated.class, Topics.SUBSCRIPTIONS),
            new EventType("subscription.changed.v1", SubscriptionEvent.SubscriptionChanged.class, Topics.SUBSCRIPTIONS),
            new EventType(
                    "subscription.cancelled.v1", SubscriptionEvent.SubscriptionCancelled.class, Topics.SUBSCRIPTIONS),
            new EventType("silence.set.v1", SubscriptionEvent.SilenceSet.class, Topics.SUBSCRIPTIONS),
            new EventType("silence.ended.v1", SubscriptionEvent.SilenceEnded.class, Topics.SUBSCRIPTIONS),
            new EventType("alert.raised.v1", AlertEvent.AlertRaised.class, Topics.ALERTS),
            new EventType("alert.attempted.v1", AlertEvent.AlertAttempted.class, Topics.ALERTS),
            new EventType("alert.delivered.v1", AlertEvent.AlertDelivered.class, Topics.ALERTS),
            new EventType("alert.failed.v1", AlertEvent.AlertFailed.class, Topics.ALERTS),
            new EventType("alert.acknowledged.v1", AlertEvent.AlertAcknowledged.class, Topics.ALERTS),
            new EventType("alert.disputed.v1", AlertEvent.AlertDisputed.class, Topics.ALERTS),
            new EventType("alert.snoozed.v1", AlertEvent.AlertSnoozed.class, Topics.ALERTS),
            new EventType("alert.assigned.v1", AlertEvent.AlertAssigned.class, Topics.ALERTS),
            new EventType("alert.corrected.v1", AlertEvent.AlertCorrected.class, Topics.ALERTS),
            new EventType("feed.register.v1", FeedCommand.RegisterFeed.class, Topics.FEED_COMMANDS),
            new EventType("feed.change.v1", FeedCommand.ChangeFeed.class, Topics.FEED_COMMANDS),
            new EventType("feed.pause.v1", FeedCommand.PauseFeed.class, Topics.FEED_COMMANDS),
            new EventType("feed.resume.v1", FeedCommand.ResumeFeed.class, Topics.FEED_COMMANDS),
            new EventType("feed.remove.v1", FeedCommand.RemoveFeed.class, Topics.FEED_COMMANDS),
            new EventType("article.publish.v1", ArticleCommand.PublishArticle.class, Topics.ARTICLE_COMMANDS),
            new EventType("article.withdraw.v1", ArticleCommand.WithdrawArticle.class, Topics.ARTICLE_COMMANDS),
            new EventType("topic.define.v1", CatalogueCommand.DefineTopic.class, Topics.CATALOGUE_COMMANDS),
            new EventType("topic.retire.v1", CatalogueCommand.RetireTopic.class, Topics.CATALOGUE_COMMANDS),
            new EventType("speaker.define.v1", CatalogueCommand.DefineSpeaker.class, Topics.CATALOGUE_COMMANDS),
            new EventType(
                    "speaker.role.record.v1", CatalogueCommand.RecordSpeakerRole.class, Topics.CATALOGUE_COMMANDS),
            new EventType("speakers.merge.v1", CatalogueCommand.MergeSpeakers.class, Topics.CATALOGUE_COMMANDS),
            new EventType("speaker.split.v1", CatalogueCommand.SplitSpeaker.class, Topics.CATALOGUE_COMMANDS),
            new EventType(
                    "subscription.create.v1",
                    SubscriptionCommand.CreateSubscription.class,
                    Topics.SUBSCRIPTION_COMMANDS),
            new EventType(
                    "subscription.change.v1",
                    SubscriptionCommand.ChangeSubscription.class,
                    Topics.SUBSCRIPTION_COMMANDS),
            new EventType(
                    "subscription.cancel.v1",
                    SubscriptionCommand.CancelSubscription.class,
                    Topics.SUBSCRIPTION_COMMANDS),
            new EventType("silence.set.command.v1", SubscriptionCommand.SetSilence.class, Topics.SUBSCRIPTION_COMMANDS),
            new EventType("silence.end.v1", SubscriptionCommand.EndSilence.class, Topics.SUBSCRIPTION_COMMANDS),
            new EventType("alert.attempt.record.v1", AlertCommand.RecordAttempt.class, Topics.ALERT_COMMANDS),
            new EventType("alert.acknowledge.v1", AlertCommand.AcknowledgeAlert.class, Topics.ALERT_COMMANDS),
            new EventType("alert.dispute.v1", AlertCommand.DisputeAlert.class, Topics.ALERT_COMMANDS),
            new EventType("alert.snooze.v1", AlertCommand.SnoozeAlert.class, Topics.ALERT_COMMANDS),
            new EventType("alert.assign.v1", AlertCommand.AssignAlert.class, Topics.ALERT_COMMANDS),
            new EventType("alert.delivery.retry.v1", AlertCommand.RetryDelivery.class, Topics.ALERT_COMMANDS),
            new EventType("reply.accepted.v1", Reply.Accepted.class, Topics.REPLIES),
            new EventType("reply.refused.v1", Reply.Refused.class, Topics.REPLIES),
            new EventType(
                    "deadletter.retry.v1",
                    DeadLetterCommand.RetryDeadLetter.class,
                    Topics.ARTICLES.deadLetterCommands()),
            new EventType(
                    "deadletter.resolved.v1", DeadLetterEvent.DeadLetterResolved.class, Topics.ARTICLES.deadLetters()));

    private static final Map<String, EventType> BY_NAME =
            TABLE.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_RECORD =
            TABLE.stream().collect(toUnmodifiableMap(EventType::record, Function.identity()));

    private EventTypes() {}

    /** All rows. */
    public static List<EventType> all() {
        return TABLE;
    }

    /** The row of a wire name, empty where the name is not (or no longer) current. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The wire name of a record.
     *
     * @throws IllegalArgumentException if the table has no row for its class
     */
    public static String nameOf(Record data) {
        EventType type = BY_RECORD.get(data.getClass());
        if (type == null) {
            throw new IllegalArgumentException(
                    "no wire name for " + data.getClass().getName());
        }
        return type.name();
    }
}
