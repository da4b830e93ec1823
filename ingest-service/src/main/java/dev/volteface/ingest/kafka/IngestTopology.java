package dev.volteface.ingest.kafka;

import dev.volteface.contracts.article.ArticleCommand;
import dev.volteface.contracts.article.ArticleEvent;
import dev.volteface.contracts.feed.FeedCommand;
import dev.volteface.contracts.feed.FeedEvent;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.ingest.feeds.FeedDecider;
import dev.volteface.ingest.feeds.FeedState;
import dev.volteface.ingest.polling.FeedAsking;
import dev.volteface.ingest.polling.kafka.DueFeeds;
import dev.volteface.ingest.publishing.ArticleDecider;
import dev.volteface.ingest.publishing.ArticleState;
import dev.volteface.ingest.publishing.kafka.Publishing;
import dev.volteface.log.deciding.kafka.DecidingProcessor;
import dev.volteface.log.streams.JsonSerde;
import dev.volteface.log.streams.Outgoing;
import dev.volteface.log.streams.Stores;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** What runs in ingest-service: commands to articles and to feeds are decided, feeds that are due are asked. */
public final class IngestTopology {

    private static final String ARTICLES = "articles";
    private static final String FEEDS = "feeds";

    private IngestTopology() {}

    /** The topology; {@code asking} is called with each feed that is due on this instance. */
    public static Topology of(FeedAsking asking) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.ofStates(ARTICLES, ArticleState.class));
        builder.addStateStore(Stores.ofStates(FEEDS, FeedState.class));
        builder.stream(Topics.ARTICLE_COMMANDS.name(), consumed("article-commands"))
                .process(
                        () -> new DecidingProcessor<ArticleCommand, ArticleState, ArticleEvent>(
                                new ArticleDecider(),
                                ArticleCommand.class,
                                Topics.ARTICLE_COMMANDS,
                                Topics.ARTICLES,
                                ARTICLES,
                                Publishing.SOURCE),
                        Named.as("article-decisions"),
                        ARTICLES)
                .to((key, value, context) -> value.topic(), produced("articles-out"));
        KStream<String, byte[]> feeds = builder.stream(Topics.FEED_COMMANDS.name(), consumed("feed-commands"));
        feeds.process(
                        () -> new DecidingProcessor<FeedCommand, FeedState, FeedEvent>(
                                new FeedDecider(),
                                FeedCommand.class,
                                Topics.FEED_COMMANDS,
                                Topics.FEEDS,
                                FEEDS,
                                Publishing.SOURCE),
                        Named.as("feed-decisions"),
                        FEEDS)
                .to((key, value, context) -> value.topic(), produced("feeds-out"));
        feeds.process(() -> new DueFeeds(FEEDS, asking), Named.as("due-feeds"), FEEDS);
        return builder.build();
    }

    private static Consumed<String, byte[]> consumed(String name) {
        return Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(name);
    }

    private static Produced<String, Outgoing> produced(String name) {
        return Produced.with(Serdes.String(), JsonSerde.outgoing()).withName(name);
    }
}
