package dev.volteface.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.local.folder.FreePort;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    @TempDir
    Path folder;

    @Test
    void what_was_committed_survives_a_kill_of_the_process() throws Exception {
        int port = FreePort.any();
        int controllerPort = FreePort.any();
        killAfterCommit(port, controllerPort);

        try (Broker broker = Broker.start(folder, port, controllerPort)) {
            assertThat(records(broker)).hasSize(BrokerInChild.RECORDS);
            assertThat(settings(broker))
                    .containsEntry("auto.create.topics.enable", "false")
                    .containsEntry("offsets.retention.minutes", "5256000")
                    .containsEntry("message.max.bytes", "8388608");
        }
    }

    private void killAfterCommit(int port, int controllerPort) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerInChild.class.getName(),
                        folder.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.lines().anyMatch(BrokerInChild.DONE::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static Set<String> records(Broker broker) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("group.id", "reader");
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        Set<String> seen = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(BrokerInChild.TOPIC));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (seen.size() < BrokerInChild.RECORDS && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(record.value()));
            }
        }
        return seen;
    }

    private static Map<String, String> settings(Broker broker) throws Exception {
        ConfigResource node = new ConfigResource(ConfigResource.Type.BROKER, "1");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            Map<String, String> settings = new HashMap<>();
            admin.describeConfigs(List.of(node))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .getOrDefault(node, new Config(List.of()))
                    .entries()
                    .forEach(entry -> settings.put(entry.name(), entry.value()));
            return settings;
        }
    }
}
