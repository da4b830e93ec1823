package dev.volteface.local.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.volteface.local.access.ApiKey;
import dev.volteface.local.rest.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A desk that notes what it is asked and answers as told: status, then JSON after a space. */
public final class FakeDesk implements AutoCloseable {

    private final HttpServer server;

    /** Each as method, path with query, content type and body, between bars. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    public FakeDesk(Function<String, String> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", exchange -> answer(exchange, answers));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Desk desk() {
        return new Desk(address(), new ApiKey("vf_test"));
    }

    private void answer(HttpExchange exchange, Function<String, String> answers) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " "
                + URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8)
                + " | " + exchange.getRequestHeaders().getFirst("Content-Type") + " | " + body;
        asked.add(request);
        String answer = answers.apply(request);
        byte[] bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
