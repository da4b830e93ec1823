package dev.volteface.alert.delivery;

import dev.volteface.alert.inbox.Alert;
import dev.volteface.alert.positions.ChangeSentence;
import dev.volteface.alert.positions.QualifierWords;
import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.wire.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook receives, in the form of Standard Webhooks 1.0.0.
 *
 * @param type {@value #ALERTED}
 * @param timestamp when the alert was raised; the same for every attempt
 */
public record WebhookPayload(String type, Instant timestamp, Data data) {

    /** The type of a payload that tells of a change. */
    public static final String ALERTED = "volteface.change.alerted";

    /**
     * The alert.
     *
     * @param sentence the change in the topic's words
     * @param after the last day of the old evidence
     * @param on the first day of the new
     */
    public record Data(
            String alertId,
            String subscriptionId,
            String changeId,
            int revision,
            Holder holder,
            Topic topic,
            Change.Kind kind,
            Change.Tier tier,
            Side from,
            Side to,
            @Nullable LocalDate after,
            LocalDate on,
            boolean historical,
            boolean withdrawn,
            double confidence,
            String sentence,
            String reason,
            List<Quotation> before,
            List<Quotation> evidence,
            String link) {
        public Data {
            before = List.copyOf(before);
            evidence = List.copyOf(evidence);
        }
    }

    /** The topic, as people see it. */
    public record Topic(String id, String label) {}

    /**
     * A side.
     *
     * @param word the topic's own for it
     */
    public record Side(Stance stance, String word, Qualifier qualifier) {}

    /**
     * The payload of an alert.
     *
     * @param opened opens sealed words, where their key is kept
     */
    public static WebhookPayload of(
            Alert alert, Instant raised, Function<Sealed, Optional<String>> opened, Links links) {
        Change change = alert.change();
        return new WebhookPayload(
                ALERTED,
                raised,
                new Data(
                        alert.alertId(),
                        alert.subscriptionId(),
                        change.id(),
                        change.revision(),
                        change.holder(),
                        new Topic(change.topic().topicId(), change.topic().label()),
                        change.kind(),
                        change.tier(),
                        side(change, change.from(), change.qualifierFrom()),
                        side(change, change.to(), change.qualifierTo()),
                        change.after(),
                        change.on(),
                        alert.historical(),
                        alert.withdrawn(),
                        change.confidence(),
                        sentence(change, opened),
                        change.reason(),
                        quotations(change.before(), opened, links),
                        quotations(change.evidence(), opened, links),
                        links.inbox()));
    }

    /** The JSON to sign and send. */
    public String json() {
        return new String(EventJson.write(this), StandardCharsets.UTF_8);
    }

    private static Side side(Change change, Stance stance, Qualifier qualifier) {
        return new Side(stance, change.topic().word(stance), qualifier);
    }

    private static String sentence(Change change, Function<Sealed, Optional<String>> opened) {
        return ChangeSentence.of(
                change,
                evidence -> opened.apply(evidence.words()).flatMap(words -> QualifierWords.within(evidence, words)));
    }

    private static List<Quotation> quotations(
            List<Evidence> evidence, Function<Sealed, Optional<String>> opened, Links links) {
        return evidence.stream().map(each -> Quotation.of(each, opened, links)).toList();
    }
}
