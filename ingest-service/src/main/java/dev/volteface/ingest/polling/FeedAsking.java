package dev.volteface.ingest.polling;

import dev.volteface.contracts.feed.FeedSettings;

/** Port to whatever asks a feed; must not block. */
public interface FeedAsking {

    /** Asks the feed, unless it is being asked already. */
    void ask(String feedId, FeedSettings settings);
}
