package dev.volteface.alert.matching;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.subscription.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terms of a subscription, one by one; each says why it keeps a change back, if it does. */
final class Filters {

    /** One term. */
    interface Filter {
        Optional<String> objection(Terms terms, Change change);
    }

    static final List<Filter> ALL =
            List.of(Filters::shared, Filters::kind, Filters::tier, Filters::topic, Filters::holder, Filters::from);

    private Filters() {}

    /**
     * A body's change that is one person's own is told as that person's. Whoever asks for the body hears of it there,
     * since a body also stands for those who speak for it.
     */
    private static Optional<String> shared(Terms terms, Change change) {
        return unless(change.sharedWith() == null, "shares the notification of " + change.sharedWith());
    }

    private static Optional<String> kind(Terms terms, Change change) {
        return unless(terms.kinds().contains(change.kind()), "kind: " + change.kind());
    }

    private static Optional<String> tier(Terms terms, Change change) {
        return unless(change.tier().compareTo(terms.tier()) >= 0, "tier: " + change.tier());
    }

    private static Optional<String> topic(Terms terms, Change change) {
        Set<String> topics = terms.topics();
        String topicId = change.topic().topicId();
        return unless(topics.isEmpty() || topics.contains(topicId), "topic: " + topicId);
    }

    private static Optional<String> holder(Terms terms, Change change) {
        Set<String> holders = terms.holders();
        boolean asked = holders.isEmpty()
                || holders.contains(change.holder().id())
                || change.evidence().stream().anyMatch(evidence -> speaksForOneOf(holders, evidence));
        return unless(asked, "holder: " + change.holder().id());
    }

    private static Optional<String> from(Terms terms, Change change) {
        LocalDate from = terms.from();
        return unless(from == null || !change.on().isBefore(from), "dated before " + from);
    }

    private static boolean speaksForOneOf(Set<String> holders, Evidence evidence) {
        var body = evidence.speaksFor();
        return body != null && holders.contains(body.id());
    }

    private static Optional<String> unless(boolean fits, String objection) {
        return fits ? Optional.empty() : Optional.of(objection);
    }
}
