package dev.volteface.local.broker;

import dev.volteface.local.Complaint;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker inside this process. Its folder may come from a broker that was killed: the log is checked and
 * continued.
 */
public final class Broker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Formats {@code folder} if it is new, and starts a broker on it. */
    public static Broker start(Path folder, int port, int controllerPort) {
        BrokerSettings settings = new BrokerSettings(folder.toAbsolutePath(), port, controllerPort);
        try {
            format(settings);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.all(), false), Time.SYSTEM);
            server.startup();
            return new Broker(server, port);
        } catch (Exception e) {
            throw new Complaint(
                    "the Kafka broker doesn't start on " + folder + ": " + e.getMessage(),
                    "see logs/launcher.log beside it; if the folder came from elsewhere, give a fresh one with --data",
                    e);
        }
    }

    private static void format(BrokerSettings settings) throws Exception {
        if (Files.exists(settings.folder().resolve("meta.properties"))) {
            return;
        }
        String folder = settings.folder().toString();
        try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE)
                    .addDirectory(folder)
                    .setMetadataLogDirectory(folder)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        }
    }

    /** Where clients find it. */
    public String bootstrapServers() {
        return BrokerSettings.HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
