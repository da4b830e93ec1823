package dev.volteface.alert.views.web;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.alert.delivery.WebhookAddress;
import dev.volteface.alert.delivery.WebhookSignature;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subscription as it is asked for; only the name must be given. */
record SubscriptionRequest(
        @Nullable String name,
        @Nullable Set<String> topics,
        @Nullable Set<String> holders,
        @Nullable Set<Change.Kind> kinds,
        Change.@Nullable Tier tier,
        @Nullable LocalDate from,
        @Nullable Boolean history,
        @Nullable Duration freshness,
        @Nullable Webhook webhook) {

    /**
     * Where to post alerts.
     *
     * @param secret {@code whsec_} and base64; made where absent
     */
    record Webhook(@Nullable String url, @Nullable String secret) {

        String requireUrl() {
            if (url == null || url.isBlank()) {
                throw invalid("webhook.url is missing", "webhook.url", "give the address to post to, or no webhook");
            }
            WebhookAddress.objection(url).ifPresent(objection -> {
                throw invalid(objection, "webhook.url", "give an address such as https://example.org/hooks/volteface");
            });
            return url;
        }

        @Nullable String checkedSecret() {
            if (secret == null) {
                return null;
            }
            try {
                WebhookSignature.ofSecret(secret);
                return secret;
            } catch (IllegalArgumentException e) {
                throw invalid(
                        String.valueOf(e.getMessage()),
                        "webhook.secret",
                        "leave it out and one is made, or correct it");
            }
        }
    }

    Terms terms(Channel channel) {
        if (name == null || name.isBlank()) {
            throw invalid("name is missing", "name", "give the subscription a name for people");
        }
        if (kinds != null && kinds.isEmpty()) {
            throw invalid(
                    "kinds is empty", "kinds", "name at least one kind, or leave it out for reversed and shifted");
        }
        if (freshness != null && freshness.isNegative()) {
            throw invalid("freshness is less than nothing", "freshness", "give a duration such as PT168H");
        }
        return new Terms(
                name,
                topics == null ? Set.of() : topics,
                holders == null ? Set.of() : holders,
                kinds == null ? Terms.DEFAULT_KINDS : kinds,
                tier == null ? Change.Tier.CONFIRMED : tier,
                from,
                Boolean.TRUE.equals(history),
                freshness == null ? Terms.DEFAULT_FRESHNESS : freshness,
                channel);
    }

    private static ProblemException invalid(String detail, String field, String remedy) {
        return new ProblemException(422, "invalid", detail, field, remedy);
    }
}
