package dev.volteface.desk.gateway;

import java.util.Map;
import java.util.Optional;

/** Which service answers a path. Articles are written at one service and read at another. */
final class Routes {

    private static final Map<String, Service> BY_COLLECTION = Map.ofEntries(
            Map.entry("feeds", Service.INGEST),
            Map.entry("erasures", Service.INGEST),
            Map.entry("statements", Service.ANALYSIS),
            Map.entry("topics", Service.ANALYSIS),
            Map.entry("speakers", Service.ANALYSIS),
            Map.entry("dead-letters", Service.ANALYSIS),
            Map.entry("positions", Service.ALERT),
            Map.entry("changes", Service.ALERT),
            Map.entry("subscriptions", Service.ALERT),
            Map.entry("alerts", Service.ALERT),
            Map.entry("stream", Service.ALERT));

    private Routes() {}

    /** The service of a call; {@code path} is as written, such as {@code /api/articles/a-1}. */
    static Optional<Service> of(String method, String path) {
        String[] parts = path.split("/", 4);
        String collection = parts.length > 2 ? parts[2] : "";
        return collection.equals("articles")
                ? Optional.of(isRead(method) ? Service.ANALYSIS : Service.INGEST)
                : Optional.ofNullable(BY_COLLECTION.get(collection));
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
