package dev.volteface.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.volteface.contracts.wire.EventJson;
import dev.volteface.testkit.guarantees.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Somebody's webhook: takes what is sent to an address and keeps it. */
final class Subscriber implements AutoCloseable {

    private final HttpServer server;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final List<JsonNode> payloads = new CopyOnWriteArrayList<>();

    Subscriber() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** How many alerts it would show its people: those with a webhook-id of their own. */
    long alerts() {
        return deliveries.stream().map(Delivery::idempotencyKey).distinct().count();
    }

    List<JsonNode> payloads() {
        return List.copyOf(payloads);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode payload =
                    EventJson.mapper().readTree(exchange.getRequestBody().readAllBytes());
            payloads.add(payload);
            String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
            JsonNode change = payload.path("data").path("change");
            deliveries.add(new Delivery(
                    id,
                    payload.path("data").path("subscriptionId").asString(""),
                    change.path("id").asString(""),
                    change.path("revision").asInt(0)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
