package dev.volteface.local.demo;

import dev.volteface.local.Complaint;
import dev.volteface.local.rest.Desk;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The demonstration itself, all over the public interface: subscribe, add the feed, wait for the alert. */
public final class Demo {

    private static final String NAME = "Demo desk";

    private final Desk desk;
    private final DemoServer server;
    private final Receiver receiver;
    private final Consumer<String> say;

    public Demo(Desk desk, DemoServer server, Receiver receiver, Consumer<String> say) {
        this.desk = desk;
        this.server = server;
        this.receiver = receiver;
        this.say = say;
    }

    /** Subscribes, unless an earlier demonstration on the same folder did. The first poll of a feed is history. */
    public void subscribe() {
        if (has("/api/subscriptions", "/name", NAME)) {
            say.accept("This folder has the demonstration's subscription already; its alerts are in the inbox.");
            return;
        }
        desk.send(
                "POST",
                "/api/subscriptions",
                Map.of(
                        "name",
                        NAME,
                        "from",
                        "2000-01-01",
                        "history",
                        true,
                        "webhook",
                        Map.of("url", server.hook(), "secret", receiver.secret())));
        say.accept("Subscribed to every change, by webhook and inbox.");
    }

    /** Adds the sample feed. */
    public void addFeed() {
        if (!has("/api/feeds", "/address", server.feed())) {
            desk.send("POST", "/api/feeds", Map.of("address", server.feed()));
        }
        say.accept("Reading the sample feed " + server.feed() + " …");
    }

    private boolean has(String path, String pointer, String value) {
        return desk.get(path, Map.of())
                .valueStream()
                .anyMatch(each -> each.at(pointer).asString("").equals(value));
    }

    /** Waits for an alert that was delivered. */
    public JsonNode awaitAlert(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<JsonNode> alert = delivered();
        while (alert.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new Complaint(
                        "no alert was delivered within " + patience.toSeconds() + " s: " + soFar(),
                        "see the logs in the folder named above");
            }
            Thread.sleep(500);
            alert = delivered();
        }
        return alert.get();
    }

    private Optional<JsonNode> delivered() {
        return desk.get("/api/alerts", Map.of())
                .valueStream()
                .filter(alert -> alert.path("state").asString("").equals("delivered"))
                .findFirst();
    }

    private String soFar() {
        return size("/api/articles") + " articles, " + size("/api/statements") + " statements, " + size("/api/changes")
                + " changes, " + size("/api/alerts") + " alerts";
    }

    private int size(String path) {
        return desk.get(path, Map.of("limit", "1000")).size();
    }
}
