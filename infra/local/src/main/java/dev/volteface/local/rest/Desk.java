package dev.volteface.local.rest;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.local.Complaint;
import dev.volteface.local.access.ApiKey;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The stack's one address, spoken to with its key. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private final ApiKey key;

    public Desk(String address, ApiKey key) {
        this.address = address;
        this.key = key;
    }

    /** Reads {@code path}; empty query values are left out. A problem becomes a complaint. */
    public JsonNode get(String path, Map<String, String> query) {
        return good(call("GET", path, query, null));
    }

    /** Sends {@code body} as JSON and gives the answer's. A problem becomes a complaint. */
    public JsonNode send(String method, String path, @Nullable Object body) {
        return good(call(method, path, Map.of(), body));
    }

    private Answer call(String method, String path, Map<String, String> query, @Nullable Object body) {
        BodyPublisher bytes =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(EventJson.write(body));
        try {
            return exchange(method, path, query, "application/json", bytes);
        } catch (IOException e) {
            throw new Complaint(
                    "the stack at " + address + " doesn't answer: " + e,
                    "see whether it runs (volteface up) and its logs",
                    e);
        }
    }

    private static JsonNode good(Answer answer) {
        if (!answer.isGood()) {
            throw new Complaint(answer.problem(), answer.remedy());
        }
        return answer.body();
    }

    /**
     * One exchange, whatever its status.
     *
     * @throws IOException if no answer came
     */
    public Answer exchange(
            String method, String path, Map<String, String> query, String contentType, BodyPublisher body)
            throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path + query(query)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key.clear())
                .header("Content-Type", contentType)
                .header("Accept", "application/json, application/problem+json")
                .method(method, body)
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String query(Map<String, String> query) {
        String joined = new TreeMap<>(query)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    /** {@code part} as it may stand in a path or a query. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static JsonNode json(byte[] body) {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return EventJson.mapper().readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
