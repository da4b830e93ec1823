package dev.volteface.contracts.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of topics: streams, which are kept for ever, and commands and replies, which are not. */
public final class Topics {

    /** How long commands stay readable for those who look into what was asked. */
    public static final Duration COMMANDS_KEPT = Duration.ofDays(7);

    public static final Topic FEEDS = stream("volteface.feeds", "ingest-service", "feed id");
    public static final Topic ARTICLES = stream("volteface.articles", "ingest-service", "article id");
    public static final Topic CATALOGUE = stream("volteface.catalogue", "analysis-service", "topic or speaker id");
    public static final Topic STATEMENTS = stream("volteface.statements", "analysis-service", "article id");
    public static final Topic POSITIONS = stream("volteface.positions", "alert-service", "holder id and topic id");
    public static final Topic SUBSCRIPTIONS = stream("volteface.subscriptions", "alert-service", "subscription id");
    public static final Topic ALERTS = stream("volteface.alerts", "alert-service", "subscription id");

    public static final Topic FEED_COMMANDS = commands(FEEDS);
    public static final Topic ARTICLE_COMMANDS = commands(ARTICLES);
    public static final Topic CATALOGUE_COMMANDS = commands(CATALOGUE);
    public static final Topic SUBSCRIPTION_COMMANDS = commands(SUBSCRIPTIONS);
    public static final Topic ALERT_COMMANDS = commands(ALERTS);

    /** Answers to commands; each asking instance picks out its own by the correlation id. */
    public static final Topic REPLIES =
            new Topic("volteface.replies", "the service that was asked", "key of the command", Duration.ofHours(1));

    private static final List<Topic> STREAMS =
            List.of(FEEDS, ARTICLES, CATALOGUE, STATEMENTS, POSITIONS, SUBSCRIPTIONS, ALERTS);

    private static final List<Topic> ASKED =
            List.of(FEED_COMMANDS, ARTICLE_COMMANDS, CATALOGUE_COMMANDS, SUBSCRIPTION_COMMANDS, ALERT_COMMANDS);

    private Topics() {}

    /** The streams of events: the log, the only truth. */
    public static List<Topic> streams() {
        return STREAMS;
    }

    /** Every topic that must exist before a service starts. */
    public static List<Topic> all() {
        List<Topic> all = new ArrayList<>(STREAMS);
        all.addAll(ASKED);
        Stream.concat(STREAMS.stream(), ASKED.stream()).map(Topic::deadLetters).forEach(all::add);
        STREAMS.stream().map(Topic::deadLetterCommands).forEach(all::add);
        all.add(REPLIES);
        return List.copyOf(all);
    }

    private static Topic stream(String name, String owner, String key) {
        return new Topic(name, owner, key, null);
    }

    private static Topic commands(Topic stream) {
        return new Topic(stream.name() + ".commands", "whoever asks " + stream.owner(), stream.key(), COMMANDS_KEPT);
    }
}
