package dev.volteface.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.volteface.local.Complaint;
import dev.volteface.local.folder.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private RunFolder folder;

    @BeforeEach
    void makeFolders() throws Exception {
        folder = new RunFolder(Files.createDirectory(root.resolve("run")), Files.createDirectory(root.resolve("logs")));
    }

    @Test
    void a_process_that_is_killed_is_started_again() throws Exception {
        try (Supervised fake = Supervised.start(program(Map.of()), folder, said::add)) {
            fake.awaitReady(PATIENCE);
            ProcessHandle first = fake.handle().orElseThrow();

            first.destroyForcibly();

            await().atMost(PATIENCE)
                    .until(() -> fake.handle()
                            .filter(now -> now.pid() != first.pid())
                            .isPresent());
            fake.awaitReady(PATIENCE);
        }
        assertThat(said).singleElement().asString().contains("fake-1 ended").contains("again in 1 s");
        assertThat(root.resolve("logs/fake-1.log")).content().contains("I am fake-1");
    }

    @Test
    void closing_ends_the_process_for_good() throws Exception {
        Supervised fake = Supervised.start(program(Map.of()), folder, said::add);
        fake.awaitReady(PATIENCE);
        ProcessHandle process = fake.handle().orElseThrow();

        fake.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(fake.handle()).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void one_that_does_not_get_ready_is_reported_with_its_last_words() {
        try (Supervised fake = Supervised.start(program(Map.of("fake.broken", "true")), folder, said::add)) {
            assertThatThrownBy(() -> fake.awaitReady(PATIENCE))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("broken as told");
        }
    }

    @Test
    void what_a_killed_launcher_left_is_ended_at_the_next_start() throws Exception {
        Path arguments = folder.arguments(program(Map.of()));
        Process left = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + arguments)
                .start();
        PidFile.write(folder.run().resolve("fake-1.pid"), left.toHandle(), arguments.toString());

        Leftovers.end(folder.run(), said::add);

        assertThat(left.isAlive()).isFalse();
        assertThat(said).singleElement().asString().contains(Long.toString(left.pid()));
    }

    @Test
    void another_process_under_a_noted_number_is_left_alone() throws Exception {
        PidFile.write(folder.run().resolve("fake-1.pid"), ProcessHandle.current(), "/nobody/has/this.args");

        Leftovers.end(folder.run(), said::add);

        assertThat(said).isEmpty();
        assertThat(folder.run().resolve("fake-1.pid")).doesNotExist();
    }

    private static Program program(Map<String, String> properties) {
        return new Program(
                "fake-1",
                FakeService.class.getName(),
                System.getProperty("java.class.path"),
                64,
                FreePort.any(),
                properties);
    }
}
