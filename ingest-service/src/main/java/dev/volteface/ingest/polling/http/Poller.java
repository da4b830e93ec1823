package dev.volteface.ingest.polling.http;

import dev.volteface.contracts.feed.FeedCommand.PauseFeed;
import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.ingest.extraction.Document;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.extraction.Extraction;
import dev.volteface.ingest.feeds.FeedOwner;
import dev.volteface.ingest.polling.ConditionalGet;
import dev.volteface.ingest.polling.ConditionalGet.Outcome;
import dev.volteface.ingest.polling.FeedAsking;
import dev.volteface.ingest.polling.FeedContent;
import dev.volteface.ingest.polling.FeedItem;
import dev.volteface.ingest.polling.FeedReader;
import dev.volteface.ingest.polling.ItemDates;
import dev.volteface.ingest.polling.PollMemory;
import dev.volteface.ingest.publishing.Publisher;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a feed, then the pages its items link to, and publishes their articles. What a feed brought is remembered only
 * after all of it was taken in, so that a crash in the midst reads it again; known articles change nothing.
 */
public final class Poller implements FeedAsking, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final String ACTOR = "feed";

    private final Fetcher fetcher = new Fetcher();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Publisher publishing;
    private final FeedOwner feeds;
    private final PollMemory memory;
    private final Clock clock;

    public Poller(Publisher publishing, FeedOwner feeds, PollMemory memory, Clock clock) {
        this.publishing = publishing;
        this.feeds = feeds;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public void ask(String feedId, FeedSettings settings) {
        if (underWay.add(feedId)) {
            threads.execute(() -> {
                try {
                    poll(feedId, settings);
                } finally {
                    underWay.remove(feedId);
                }
            });
        }
    }

    private void poll(String feedId, FeedSettings settings) {
        ConditionalGet before = memory.recall(feedId);
        try {
            Fetched answer = fetcher.get(URI.create(settings.address()), before.headers());
            Outcome outcome = before.after(answer.status(), answer.etag(), answer.lastModified(), answer.body());
            String went = switch (outcome) {
                case Outcome.Changed changed -> read(feedId, settings, answer, changed.first());
                case Outcome.Unchanged unchanged -> "unchanged";
                case Outcome.Gone gone -> pause(feedId, gone.reason());
                case Outcome.Failed failed -> failed.reason();
            };
            memory.remember(feedId, next(outcome, before), clock.instant(), went);
        } catch (IOException | RuntimeException fault) {
            LOG.warn("feed {} ({}) was not read: {}", feedId, settings.address(), fault.toString());
            memory.remember(feedId, before, clock.instant(), "not read: " + fault.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConditionalGet next(Outcome outcome, ConditionalGet before) {
        return switch (outcome) {
            case Outcome.Changed changed -> changed.next();
            case Outcome.Unchanged unchanged -> unchanged.next();
            case Outcome.Gone gone -> before;
            case Outcome.Failed failed -> before;
        };
    }

    private String pause(String feedId, String reason) {
        feeds.ask(new PauseFeed(feedId, reason), ACTOR).join();
        return reason;
    }

    private String read(String feedId, FeedSettings settings, Fetched answer, boolean first)
            throws IOException, InterruptedException {
        return switch (FeedReader.read(answer.body(), answer.contentType())) {
            case FeedContent.Unreadable no -> throw new IOException(no.detail());
            case FeedContent.Items items -> {
                int taken = 0;
                for (FeedItem item : items.items()) {
                    taken += take(feedId, settings, item, first) ? 1 : 0;
                }
                yield taken + " of " + items.items().size() + " items taken in";
            }
        };
    }

    /** Whether the item's article is in the log now. An item that can't be had is passed over and said. */
    private boolean take(String feedId, FeedSettings settings, FeedItem item, boolean first)
            throws InterruptedException {
        String link = item.link();
        if (link == null) {
            return false;
        }
        try {
            URI page = URI.create(settings.address()).resolve(link);
            Fetched fetched = fetcher.get(page, Map.of());
            if (fetched.status() != 200) {
                throw new IOException("status " + fetched.status());
            }
            Document document = new Document(
                    fetched.body(),
                    fetched.contentType(),
                    page.toString(),
                    null,
                    null,
                    settings.outlet(),
                    feedId,
                    first,
                    LocalDate.now(clock));
            return publish(document, item);
        } catch (IOException | IllegalArgumentException fault) {
            LOG.warn("item {} of feed {} was not taken in: {}", link, feedId, fault.getMessage());
            return false;
        }
    }

    private boolean publish(Document document, FeedItem item) {
        return switch (Extraction.extract(document)) {
            case Extracted.Unusable no -> {
                LOG.warn("item {} was not taken in: {}", document.uri(), no.detail());
                yield false;
            }
            case Extracted.Clean clean ->
                publishing
                                .publish(
                                        new Extracted.Clean(clean.articleId(), ItemDates.dated(clean.article(), item)),
                                        ACTOR)
                                .join()
                        instanceof Reply.Accepted;
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
