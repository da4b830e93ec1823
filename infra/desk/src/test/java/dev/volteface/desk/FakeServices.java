package dev.volteface.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All three services in one small server: answers what it was given, keeps what it was asked. */
final class FakeServices implements AutoCloseable {

    /** A call that arrived. */
    record Call(String method, String uri, String authorization, String body) {}

    private record Canned(int status, String type, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Canned> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> after = new ConcurrentHashMap<>();
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    final List<Call> calls = new CopyOnWriteArrayList<>();

    FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.createContext("/api/stream", this::stream);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void give(String path, Object json) {
        answers.put(path, new Canned(200, "application/json", EventJson.write(json)));
    }

    /** Answers {@code path} so only from the first call to {@code asked} on, as a service whose state that call changes. */
    void giveOnce(String asked, String path, Object json) {
        after.put(asked, () -> give(path, json));
    }

    void refuse(String path, int status, String problem) {
        answers.put(path, new Canned(status, "application/problem+json", problem.getBytes(StandardCharsets.UTF_8)));
    }

    void tell(String event, Object json) {
        String text = "id: 1\nevent: " + event + "\ndata: " + new String(EventJson.write(json), StandardCharsets.UTF_8)
                + "\n\n";
        for (OutputStream stream : streams) {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException gone) {
                streams.remove(stream);
            }
        }
    }

    int listeners() {
        return streams.size();
    }

    List<Call> callsTo(String path) {
        return new ArrayList<>(
                calls.stream().filter(call -> call.uri().startsWith(path)).toList());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                body));
        after.getOrDefault(exchange.getRequestURI().getPath(), () -> {}).run();
        Canned canned = answers.getOrDefault(
                exchange.getRequestURI().getPath(), new Canned(404, "application/json", new byte[] {'{', '}'}));
        exchange.getResponseHeaders().set("Content-Type", canned.type());
        exchange.sendResponseHeaders(canned.status(), canned.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(canned.body());
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(": here\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        streams.add(out);
    }

    @Override
    public void close() {
        streams.forEach(stream -> {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        server.stop(0);
    }
}
