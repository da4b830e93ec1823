package dev.volteface.endtoend;

import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls to an address with a key. */
record Rest(String address, String key) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** An answer: status and JSON, which is a missing node where there is none. */
    record Answer(int status, JsonNode json) {}

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", EventJson.write(body));
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", EventJson.write(body));
    }

    Answer post(String path, String mediaType, byte[] body) {
        return send("POST", path, mediaType, body);
    }

    private Answer send(String method, String path, @Nullable String mediaType, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + key)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean json = response.body().length > 0
                    && response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    EventJson.mapper()
                            .readTree(
                                    json ? response.body() : "null".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Defines the topics of a corpus. */
    void define(Corpus corpus) {
        corpus.topicsDefined().forEach(topic -> {
            Answer answer = put("/api/topics/" + topic.topicId(), topic.definition());
            if (answer.status() != 200) {
                throw new AssertionError(topic.topicId() + ": " + answer);
            }
        });
    }

    /** Subscribes a webhook to all changes since 2017. */
    void subscribe(String name, Subscriber subscriber, boolean history) {
        Answer answer = post(
                "/api/subscriptions",
                Map.of(
                        "name",
                        name,
                        "from",
                        "2017-01-01",
                        "history",
                        history,
                        "webhook",
                        Map.of("url", subscriber.address())));
        if (answer.status() != 201) {
            throw new AssertionError("subscription: " + answer);
        }
    }
}
