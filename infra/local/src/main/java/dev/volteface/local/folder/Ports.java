package dev.volteface.local.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The loopback ports of a stack: found free at its first start, remembered, and only left when something else has taken
 * one since.
 */
public final class Ports {

    private final Path file;
    private final Properties remembered = new Properties();
    private final Set<Integer> given = new HashSet<>();

    private Ports(Path file) {
        this.file = file;
    }

    /** The ports of {@code folder}. */
    public static Ports of(DataFolder folder) {
        Ports ports = new Ports(folder.run().resolve("ports.properties"));
        ports.load();
        return ports;
    }

    private void load() {
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                remembered.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + file, e);
            }
        }
    }

    /** The port for {@code purpose}: the remembered one, or {@code wish}, or any that is free. */
    public synchronized int portFor(String purpose, int wish) {
        int port = choose(Integer.parseInt(remembered.getProperty(purpose, "0")), wish);
        given.add(port);
        remembered.setProperty(purpose, Integer.toString(port));
        save();
        return port;
    }

    private int choose(int before, int wish) {
        for (int candidate : new int[] {before, wish}) {
            if (candidate > 0 && !given.contains(candidate) && isFree(candidate)) {
                return candidate;
            }
        }
        return anyFree();
    }

    /** Whether nothing listens on {@code port} of the loopback address. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free", e);
        }
    }

    private void save() {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Object, Object> entry : remembered.entrySet()) {
            lines.append(entry.getKey()).append('=').append(entry.getValue()).append('\n');
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }
}
