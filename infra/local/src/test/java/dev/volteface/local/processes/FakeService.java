package dev.volteface.local.processes;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A service with nothing but a health check; {@code -Dfake.broken=true} makes it die at once. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("I am " + System.getProperty("volteface.instance"));
        if (Boolean.getBoolean("fake.broken")) {
            throw new IllegalStateException("broken as told");
        }
        int port = Integer.getInteger("server.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
