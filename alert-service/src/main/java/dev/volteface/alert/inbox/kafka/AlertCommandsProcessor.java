package dev.volteface.alert.inbox.kafka;

import dev.volteface.alert.inbox.AlertDecider;
import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertEvent;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.EventTypes;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.deadletters.DeadLetters;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import dev.volteface.log.deciding.kafka.CommandHeaders;
import dev.volteface.log.events.CloudEventHeaders;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Replies;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Decides commands to alerts: reads a command, loads its alert, decides, appends. A command that can't be read or
 * decided goes to the dead letters and holds nobody up.
 */
final class AlertCommandsProcessor extends ContextualProcessor<String, byte[], String, Outgoing> {

    private final AlertDecider decider;
    private AlertRows alerts;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    AlertCommandsProcessor(AlertDecider decider) {
        this.decider = decider;
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        alerts = new AlertRows(context.getStateStore(AlertRows.STORE), decider);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Reply reply;
        try {
            Envelope<java.lang.Record> command = CloudEventHeaders.read(record.headers(), record.value());
            reply = decide(command.with((AlertCommand) command.data()), expected(record), now);
        } catch (RuntimeException fault) {
            context()
                    .forward(DeadLetters.letter(
                            Topics.ALERT_COMMANDS, record, context().recordMetadata(), fault, now));
            reply = new Reply.Refused(
                    "fault",
                    "the command failed: " + fault.getMessage(),
                    null,
                    "look at " + Topics.ALERT_COMMANDS.deadLetters().name());
        }
        Replies.to(record.headers(), record.key(), reply, AlertRows.SOURCE, now).ifPresent(context()::forward);
    }

    private Reply decide(Envelope<AlertCommand> command, @Nullable Long expected, Instant now) {
        AlertCommand asked = command.data();
        AlertRow row = alerts.find(asked.subscriptionId(), asked.alertId());
        if (row != null && expected != null && expected != row.version()) {
            return new Reply.Refused(
                    "version",
                    asked.alertId() + " is at version " + row.version() + ", not " + expected,
                    "If-Match",
                    "read it again and decide anew");
        }
        Decider.Moment moment = new Decider.Moment(now, command.actor());
        return switch (decider.decide(asked, alerts.alone(asked.subscriptionId(), asked.alertId()), moment)) {
            case Decision.Refusal<AlertEvent> no -> new Reply.Refused(no.code(), no.detail(), no.field(), no.remedy());
            case Decision.Appended<AlertEvent> yes -> append(command, yes.events(), now);
        };
    }

    private static @Nullable Long expected(Record<String, byte[]> record) {
        String text = CloudEventHeaders.text(record.headers(), CommandHeaders.EXPECTED_VERSION);
        return text == null ? null : Long.valueOf(text);
    }

    private Reply append(Envelope<AlertCommand> command, List<AlertEvent> events, Instant now) {
        AlertCommand asked = command.data();
        AlertRows.Cause cause =
                new AlertRows.Cause(now, command.actor(), command.firstRecorded(), command.traceparent());
        events.forEach(event -> context().forward(alerts.append(event, cause)));
        AlertRow row = alerts.find(asked.subscriptionId(), asked.alertId());
        List<String> names = events.stream()
                .map(event -> EventTypes.nameOf((java.lang.Record) event))
                .toList();
        return new Reply.Accepted(asked.alertId(), row == null ? 0 : row.version(), names);
    }
}
