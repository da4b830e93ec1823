package dev.volteface.local.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small web server with the sample feed and its articles, and with a webhook that hears alerts. */
public final class DemoServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Receiver receiver;

    private DemoServer(HttpServer server, Receiver receiver) {
        this.server = server;
        this.receiver = receiver;
    }

    /** Serves on {@code port} of the loopback address. */
    public static DemoServer start(int port, Receiver receiver) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            DemoServer demo = new DemoServer(server, receiver);
            server.createContext("/demo/", demo::serve);
            server.createContext("/hook", demo::hear);
            server.setExecutor(demo.workers);
            server.start();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException("can't serve the sample feed on port " + port, e);
        }
    }

    public String feed() {
        return base() + "feed.xml";
    }

    public String hook() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    private String base() {
        return "http://localhost:" + server.getAddress().getPort() + "/demo/";
    }

    private void serve(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/demo/".length());
        byte[] file = name.contains("..") ? null : read(name);
        if (file == null) {
            answer(exchange, 404, "text/plain", "no such file".getBytes(StandardCharsets.UTF_8));
        } else {
            answer(exchange, 200, contentType(name), file);
        }
    }

    private byte @Nullable [] read(String name) throws IOException {
        try (InputStream in = DemoServer.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                return null;
            }
            return name.equals("feed.xml") ? withWholeLinks(in) : in.readAllBytes();
        }
    }

    /** The feed lies in the project with links relative to itself; readers of RSS expect whole ones. */
    private byte[] withWholeLinks(InputStream feed) throws IOException {
        String text = new String(feed.readAllBytes(), StandardCharsets.UTF_8);
        return text.replace("<link>articles/", "<link>" + base() + "articles/")
                .replace("<link>./</link>", "<link>" + base() + "</link>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "json" -> "application/json";
            case "xml" -> "application/rss+xml; charset=utf-8";
            default -> "text/plain; charset=utf-8";
        };
    }

    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        boolean good = receiver.hear(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                exchange.getRequestBody().readAllBytes());
        answer(exchange, good ? 200 : 401, "text/plain", new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
