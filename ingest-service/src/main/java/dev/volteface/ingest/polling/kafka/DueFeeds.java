package dev.volteface.ingest.polling.kafka;

import dev.volteface.contracts.feed.FeedSettings;
import dev.volteface.ingest.feeds.FeedState;
import dev.volteface.ingest.polling.FeedAsking;
import dev.volteface.log.streams.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Looks every second which of the feeds on its partitions are due. A feed is due when this instance first sees it, and
 * then after each interval; what was read last time is remembered elsewhere, so a restart costs one conditional GET.
 */
public final class DueFeeds extends ContextualProcessor<String, byte[], Void, Void> {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final String storeName;
    private final FeedAsking asking;
    private final Map<String, Instant> next = new HashMap<>();
    private KeyValueStore<String, Versioned<FeedState>> feeds;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    public DueFeeds(String storeName, FeedAsking asking) {
        this.storeName = storeName;
        this.asking = asking;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        feeds = context.getStateStore(storeName);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, time -> look(Instant.ofEpochMilli(time)));
    }

    @Override
    public void process(Record<String, byte[]> command) {
        next.remove(command.key()); // it may be another feed after this
    }

    private void look(Instant now) {
        try (KeyValueIterator<String, Versioned<FeedState>> all = feeds.all()) {
            all.forEachRemaining(row -> look(row, now));
        }
    }

    private void look(KeyValue<String, Versioned<FeedState>> row, Instant now) {
        FeedSettings settings = row.value.state().settings();
        boolean due = !now.isBefore(next.getOrDefault(row.key, Instant.EPOCH));
        if (settings != null && !row.value.state().paused() && due) {
            next.put(row.key, now.plus(settings.every()));
            asking.ask(row.key, settings);
        }
    }
}
