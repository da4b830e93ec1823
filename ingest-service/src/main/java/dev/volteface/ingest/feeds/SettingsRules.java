package dev.volteface.ingest.feeds;

import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.ingest.addresses.WebAddress;
import dev.volteface.log.deciding.Decision;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What settings a feed may have. */
final class SettingsRules {

    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofDays(30);

    private SettingsRules() {}

    /** The refusal of settings, or null if there is nothing against them. */
    static @Nullable Decision<FeedEvent> refusal(String feedId, FeedSettings settings) {
        if (WebAddress.of(settings.address()) instanceof WebAddress.Invalid invalid) {
            return Decision.refuse(
                    "invalid",
                    "the address “" + settings.address() + "” " + invalid.reason(),
                    "address",
                    "Give an absolute http or https address without user name and password.");
        }
        if (!feedId.equals(FeedAddress.feedId(settings.address()))) {
            return Decision.refuse(
                    "conflict",
                    "the address “" + settings.address() + "” names another feed than " + feedId,
                    "address",
                    "Register the new address, and remove this feed.");
        }
        return every(settings.every());
    }

    private static @Nullable Decision<FeedEvent> every(Duration every) {
        if (every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0) {
            return null;
        }
        return Decision.refuse(
                "invalid",
                "a feed can't be asked every " + every,
                "every",
                "Give a duration from " + SHORTEST + " to " + LONGEST + ", such as PT15M.");
    }
}
