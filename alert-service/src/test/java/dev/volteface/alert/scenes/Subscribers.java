package dev.volteface.alert.scenes;

import dev.volteface.contracts.erasure.Sealed;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.Terms;
import java.time.LocalDate;
import java.util.Set;

/** Who wants to hear of what. */
public final class Subscribers {

    private static final Channel WEBHOOK =
            new Channel.Webhook(new Sealed("subscription:s", "address"), new Sealed("subscription:s", "secret"));

    private Subscribers() {}

    public static Terms everything(boolean history) {
        return new Terms(
                "Desk",
                Set.of(),
                Set.of(),
                Terms.DEFAULT_KINDS,
                Change.Tier.CONFIRMED,
                null,
                history,
                Terms.DEFAULT_FRESHNESS,
                WEBHOOK);
    }

    public static Terms of(Terms terms, Set<String> holders, Change.Tier tier, String from) {
        return new Terms(
                terms.name(),
                terms.topics(),
                holders,
                terms.kinds(),
                tier,
                LocalDate.parse(from),
                terms.history(),
                terms.freshness(),
                terms.channel());
    }

    public static Terms over(Terms terms, Channel channel) {
        return new Terms(
                terms.name(),
                terms.topics(),
                terms.holders(),
                terms.kinds(),
                terms.tier(),
                terms.from(),
                terms.history(),
                terms.freshness(),
                channel);
    }
}
