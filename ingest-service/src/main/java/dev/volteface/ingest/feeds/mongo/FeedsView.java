package dev.volteface.ingest.feeds.mongo;

import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.contracts.wire.Topic;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.projecting.Documents;
import dev.volteface.log.projecting.Place;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.Views;
import java.util.List;
import org.bson.Document;

/** One document a feed. */
public final class FeedsView implements Projection {

    /** The collection that it fills. */
    public static final String COLLECTION = "feeds";

    @Override
    public String name() {
        return "feeds-1";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topics.FEEDS);
    }

    @Override
    public void project(Envelope<Record> event, Place at, Views views) {
        FeedEvent happened = (FeedEvent) event.data();
        if (happened instanceof FeedEvent.FeedRemoved) {
            views.remove(COLLECTION, happened.feedId(), at);
            return;
        }
        views.update(COLLECTION, happened.feedId(), at, before -> after(happened, before));
    }

    private static Document after(FeedEvent happened, Document before) {
        return switch (happened) {
            case FeedEvent.FeedRegistered e -> Documents.of(e.settings()).append("paused", false);
            case FeedEvent.FeedChanged e -> Documents.of(e.settings()).append("paused", before.get("paused"));
            case FeedEvent.FeedPaused e -> before.append("paused", true).append("reason", e.reason());
            case FeedEvent.FeedResumed e -> before.append("paused", false).append("reason", null);
            case FeedEvent.FeedRemoved e -> before;
        };
    }
}
