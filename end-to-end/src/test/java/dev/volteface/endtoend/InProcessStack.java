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
    private final Broker broker;
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final List<ConfigurableApplicationContext> ingest = new ArrayList<>();
    private final List<ConfigurableApplicationContext> analysis = new ArrayList<>();
    private final List<ConfigurableApplicationContext> alert = new ArrayList<>();
    private final String mongoUri;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    InProcessStack(Path folder, int instances) {
        this.folder = folder;
        this.broker = Broker.start(folder.resolve("kafka"), freePort(), freePort());
        mongo.bind("127.0.0.1", 0);
        this.mongoUri = "mongodb://127.0.0.1:" + mongo.getLocalAddress().getPort();
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

    String bootstrapServers() {
        return broker.bootstrapServers();
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
                        "--volteface.kafka.bootstrap-servers=" + broker.bootstrapServers(),
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

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
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
        mongo.shutdownNow();
        broker.close();
    }
}
