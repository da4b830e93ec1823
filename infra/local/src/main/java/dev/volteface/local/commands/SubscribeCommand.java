package dev.volteface.local.commands;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Adds a subscription. */
@Command(name = "add", description = "Adds a subscription. The webhook's secret, if made, is shown this once.")
final class SubscribeCommand implements Callable<Integer> {

    @Mixin
    Listing listing = new Listing();

    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "what to call it")
    String name = "";

    @Option(names = "--topic", paramLabel = "ID", description = "only these topics")
    List<String> topics = List.of();

    @Option(names = "--holder", paramLabel = "ID", description = "only these holders")
    List<String> holders = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "only these kinds of change")
    List<String> kinds = List.of();

    @Option(names = "--tier", paramLabel = "TIER", description = "possible or confirmed")
    @Nullable String tier;

    @Option(names = "--from", paramLabel = "DATE", description = "only changes dated then or later")
    @Nullable LocalDate from;

    @Option(names = "--history", description = "hear also of changes found late")
    boolean history;

    @Option(names = "--freshness", paramLabel = "DURATION", description = "how late is late, such as PT168H")
    @Nullable String freshness;

    @Option(names = "--webhook", paramLabel = "URL", description = "where to send alerts")
    @Nullable String webhook;

    @Option(names = "--secret", paramLabel = "whsec_…", description = "to sign with; made if left out")
    @Nullable String secret;

    @Override
    public Integer call() {
        JsonNode answer = listing.connection.desk().send("POST", "/api/subscriptions", body());
        if (listing.json) {
            listing.out().println(Listing.pretty(answer));
            return 0;
        }
        listing.out().println("added " + answer.path("id").asString(""));
        String made = answer.path("secret").asString("");
        if (!made.isEmpty()) {
            listing.out().println("secret " + made);
        }
        return 0;
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        put(body, "topics", topics);
        put(body, "holders", holders);
        put(body, "kinds", kinds);
        put(body, "tier", tier);
        put(body, "from", from);
        put(body, "freshness", freshness);
        body.put("history", history);
        if (webhook != null) {
            body.put("webhook", secret == null ? Map.of("url", webhook) : Map.of("url", webhook, "secret", secret));
        }
        return body;
    }

    private static void put(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            body.put(field, value);
        }
    }
}
