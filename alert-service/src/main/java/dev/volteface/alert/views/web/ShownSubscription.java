package dev.volteface.alert.views.web;

import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.log.projecting.Documents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as people see it.
 *
 * @param webhook null where alerts go to the inbox only
 * @param secret given once, when the subscription is made
 */
record ShownSubscription(
        String id,
        long version,
        String name,
        Set<String> topics,
        Set<String> holders,
        Set<Change.Kind> kinds,
        Change.Tier tier,
        @Nullable LocalDate from,
        boolean history,
        Duration freshness,
        @Nullable Webhook webhook,
        @Nullable Instant silentUntil,
        boolean cancelled,
        @Nullable String secret) {

    /**
     * Where alerts are posted.
     *
     * @param url null once erased
     */
    record Webhook(@Nullable String url) {}

    static ShownSubscription of(Document document, Opening opening) {
        return of(
                document.getString("_id"),
                document.get("version", 0L),
                termsOf(document),
                silentUntil(document),
                document.getBoolean("cancelled", false),
                opening,
                null);
    }

    static ShownSubscription of(
            String id,
            long version,
            Terms terms,
            @Nullable Instant silentUntil,
            boolean cancelled,
            Opening opening,
            @Nullable String secret) {
        return new ShownSubscription(
                id,
                version,
                terms.name(),
                new TreeSet<>(terms.topics()),
                new TreeSet<>(terms.holders()),
                new TreeSet<>(terms.kinds()),
                terms.tier(),
                terms.from(),
                terms.history(),
                terms.freshness(),
                webhook(terms.channel(), opening),
                silentUntil,
                cancelled,
                secret);
    }

    static @Nullable Instant silentUntil(Document document) {
        String silent = document.getString("silentUntil");
        return silent == null ? null : Instant.parse(silent);
    }

    static Terms termsOf(Document document) {
        return Documents.as(Terms.class, document.get("terms", Document.class));
    }

    private static @Nullable Webhook webhook(Channel channel, Opening opening) {
        return switch (channel) {
            case Channel.Inbox inbox -> null;
            case Channel.Webhook webhook ->
                new Webhook(opening.sealing().open(webhook.address()).orElse(null));
        };
    }
}
