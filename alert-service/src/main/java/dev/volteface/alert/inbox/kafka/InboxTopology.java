package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.delivery.Sender;
import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.alert.inbox.Backoff;
import dev.volteface.alert.subscriptions.Subscription;
import dev.volteface.alert.subscriptions.SubscriptionDecider;
import dev.volteface.contracts.subscription.SubscriptionCommand;
import dev.volteface.contracts.subscription.SubscriptionEvent;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deciding.kafka.DecidingProcessor;
import dev.volteface.log.streams.JsonSerde;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Stores;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * Commands to subscriptions and alerts → matching → dispatching. One sub-topology: whoever owns a subscription's
 * partition decides its commands, matches its changes and sends its alerts. Both command topics have the same number
 * of partitions and the same keys.
 */
public final class InboxTopology {

    private final AnnouncedChanges changes;
    private final Sender sender;
    private final AlertDecider decider;

    public InboxTopology(AnnouncedChanges changes, Sender sender, Backoff backoff) {
        this.changes = changes;
        this.sender = sender;
        this.decider = new AlertDecider(backoff);
    }

    /** Adds it to a topology. */
    public void addTo(StreamsBuilder builder) {
        builder.addStateStore(Stores.ofStates(MatchingProcessor.SUBSCRIPTIONS, Subscription.class));
        builder.addStateStore(Stores.of(AlertRows.STORE, AlertRow.class));
        builder.addStateStore(Stores.of(MatchingProcessor.CURSORS, Cursor.class));
        subscriptions(builder)
                .merge(alerts(builder), Named.as("decided"))
                .process(
                        () -> new MatchingProcessor(changes, decider),
                        Named.as("matching"),
                        MatchingProcessor.SUBSCRIPTIONS,
                        MatchingProcessor.CURSORS,
                        AlertRows.STORE)
                .process(
                        () -> new DispatchingProcessor(sender, decider),
                        Named.as("dispatching"),
                        MatchingProcessor.SUBSCRIPTIONS,
                        AlertRows.STORE)
                .to(
                        (key, value, context) -> value.topic(),
                        Produced.with(Serdes.String(), JsonSerde.outgoing()).withName("inbox-out"));
    }

    private static KStream<String, Outgoing> subscriptions(StreamsBuilder builder) {
        return commands(builder, Topics.SUBSCRIPTION_COMMANDS, "subscription-commands")
                .process(
                        () -> new DecidingProcessor<SubscriptionCommand, Subscription, SubscriptionEvent>(
                                new SubscriptionDecider(),
                                SubscriptionCommand.class,
                                Topics.SUBSCRIPTION_COMMANDS,
                                Topics.SUBSCRIPTIONS,
                                MatchingProcessor.SUBSCRIPTIONS,
                                AlertRows.SOURCE),
                        Named.as("subscriptions"),
                        MatchingProcessor.SUBSCRIPTIONS);
    }

    private KStream<String, Outgoing> alerts(StreamsBuilder builder) {
        return commands(builder, Topics.ALERT_COMMANDS, "alert-commands")
                .process(() -> new AlertCommandsProcessor(decider), Named.as("alerts"), AlertRows.STORE);
    }

    private static KStream<String, byte[]> commands(StreamsBuilder builder, Topic topic, String name) {
        return builder.stream(
                topic.name(), Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(name));
    }
}
