package dev.volteface.endtoend;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.volteface.alert.AlertService;
import dev.volteface.analysis.AnalysisService;
import dev.volteface.ingest.IngestService;
import dev.volteface.local.broker.Broker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A broker, a database and several instances of each service in this process: the real thing but for processes of their
 * own, so that many can be started one after the other.
 */
final class InProcessStack implements AutoCloseable {

    static final String KEY = "vf_in-process-stack";

    private final Path folder;
    private final String bootstrapServers;
    private final List<AutoCloseable> servers;
    private final List<ConfigurableApplicationContext> ingest = new ArrayList<>();
    private final List<ConfigurableApplicationContext> analysis = new ArrayList<>();
    private final List<ConfigurableApplicationContext> alert = new ArrayList<>();
    private final String mongoUri;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private InProcessStack(
            Path folder, int instances, String bootstrapServers, String mongoUri, List<AutoCloseable> servers) {
        this.folder = folder;
        this.bootstrapServers = bootstrapServers;
        this.mongoUri = mongoUri;
        this.servers = servers;
        writeKey();
        for (int i = 1; i <= instances; i++) {
            String number = "-" + i;
            CompletableFuture<ConfigurableApplicationContext> first =
                    CompletableFuture.supplyAsync(() -> start(IngestService.class, "ingest" + number), threads);
            CompletableFuture<ConfigurableApplicationContext> second =
                    CompletableFuture.supplyAsync(() -> start(AnalysisService.class, "analysis" + number), threads);
            alert.add(start(AlertService.class, "alert" + number));
            ingest.add(first.join());
            analysis.add(second.join());
        }
    }

    /** On a broker and a database in this process. */
    static InProcessStack embedded(Path folder, int instances) {
        List<Integer> ports = freePorts(2);
        Broker broker = Broker.start(folder.resolve("kafka"), ports.getFirst(), ports.getLast());
        MongoServer mongo = new MongoServer(new MemoryBackend());
        mongo.bind("127.0.0.1", 0);
        String uri = "mongodb://127.0.0.1:" + mongo.getLocalAddress().getPort();
        return new InProcessStack(
                folder, instances, broker.bootstrapServers(), uri, List.of(mongo::shutdownNow, broker));
    }

    /** On a broker and a database that somebody else runs. */
    static InProcessStack on(Path folder, int instances, String bootstrapServers, String mongoUri) {
        return new InProcessStack(folder, instances, bootstrapServers, mongoUri, List.of());
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    Rest ingest(int instance) {
        return rest(ingest.get(instance));
    }

    Rest analysis() {
        return rest(analysis.getFirst());
    }

    Rest alert() {
        return rest(alert.getFirst());
    }

    private ConfigurableApplicationContext start(Class<?> service, String instance) {
        return new SpringApplicationBuilder(service)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.root=WARN",
                        "--spring.main.banner-mode=off",
                        "--volteface.instance=" + instance,
                        "--volteface.data=" + folder.resolve("state"),
                        "--volteface.keys=" + folder.resolve("keys"),
                        "--volteface.access.keys-file=" + folder.resolve("api-keys.json"),
                        "--volteface.kafka.bootstrap-servers=" + bootstrapServers,
                        "--volteface.mongodb.uri=" + mongoUri);
    }

    private static Rest rest(ConfigurableApplicationContext context) {
        return new Rest("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"), KEY);
    }

    private void writeKey() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
            Files.writeString(
                    folder.resolve("api-keys.json"),
                    "[{\"name\":\"test\",\"sha256\":\"" + HexFormat.of().formatHex(hash)
                            + "\",\"created\":\"2026-01-01T00:00:00Z\"}]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ports that nobody listens on; all are held until the last is found, so that no two are one. */
    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        List<CompletableFuture<?>> closing = Stream.of(alert, analysis, ingest)
                .flatMap(List::stream)
                .<CompletableFuture<?>>map(context -> CompletableFuture.runAsync(context::close, threads))
                .toList();
        closing.forEach(CompletableFuture::join);
        threads.shutdown();
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("a server did not close", e);
            }
        }
    }
}
