package dev.volteface.testkit.killing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillHarnessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void a_killed_process_goes_on_where_its_files_stand() {
        try (ChildProcess ledger = ledger().start()) {
            long first = ledger.pid();

            Scenario.named("the ledger dies while somebody waits for its second line")
                    .kill(ledger)
                    .when(() -> lines().size() == 1)
                    .during(() -> await().atMost(PATIENCE).until(() -> lines().size() == 2))
                    .then(() -> assertThat(lines()).containsExactly("0", "1"));

            assertThat(ledger.pid()).isNotEqualTo(first);
            assertThat(ledger.logSinceStart()).contains("ready at 1").doesNotContain("ready at 0");
        }
    }

    @Test
    void a_scenario_whose_check_fails_fails_under_its_name() {
        try (ChildProcess ledger = ledger().start()) {
            Scenario.Story story =
                    Scenario.named("nothing is doubled").kill(ledger).during(() -> {});

            assertThatThrownBy(() -> story.then(() -> assertThat(1).isEqualTo(2)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("nothing is doubled");
        }
    }

    @Test
    void a_scenario_whose_step_fails_fails() {
        try (ChildProcess ledger = ledger().start()) {
            Scenario.Story story = Scenario.named("imports live on")
                    .kill(ledger)
                    .during(() -> {
                        throw new IOException("connection lost");
                    });

            assertThatThrownBy(() -> story.then(() -> {}))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("connection lost");
        }
    }

    @Test
    void a_process_that_dies_before_it_is_ready_is_told_of_with_its_log() {
        assertThatThrownBy(() -> ledger().with("ledger.refuses", "true").start())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("died before it was ready")
                .hasMessageContaining("refused to start");
    }

    @Test
    void closing_leaves_no_process_behind() {
        ChildProcess ledger = ledger().start();
        ProcessHandle handle = ProcessHandle.of(ledger.pid()).orElseThrow();

        ledger.close();

        assertThat(handle.isAlive()).isFalse();
        assertThat(ledger.isAlive()).isFalse();
    }

    @Test
    void a_process_ends_when_it_is_asked_to() {
        try (ChildProcess ledger = ledger().start()) {
            assertThat(ledger.stop(PATIENCE)).isEqualTo(143);
        }
    }

    @Test
    void an_address_shows_readiness_by_answering_200() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> exchange.sendResponseHeaders(200, -1));
        server.createContext("/broken", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        try (ChildProcess ledger = ledger().start()) {
            assertThat(Readiness.answers(URI.create(base + "/health")).of(ledger))
                    .isTrue();
            assertThat(Readiness.answers(URI.create(base + "/broken")).of(ledger))
                    .isFalse();
        } finally {
            server.stop(0);
        }
        try (ChildProcess ledger = ledger().start()) {
            assertThat(Readiness.answers(URI.create(base + "/health")).of(ledger))
                    .isFalse();
        }
    }

    private ChildJvm ledger() {
        return ChildJvm.running(Ledger.class.getName(), folder.resolve("ledger.log"))
                .taking(folder.resolve("ledger.txt").toString())
                .readyWhen(Readiness.logged("ready at"), PATIENCE);
    }

    private List<String> lines() {
        try {
            Path file = folder.resolve("ledger.txt");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
