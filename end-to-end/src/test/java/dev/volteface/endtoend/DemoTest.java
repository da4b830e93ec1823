package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, as the launcher's script runs it: a feed is read, and a webhook hears the alert. */
class DemoTest {

    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void the_demonstration_ends_by_itself_once_the_alert_has_arrived() throws IOException, InterruptedException {
        assumeThat(LocalStack.isBuilt())
                .as("the launcher's distribution is not built: run “mvn verify”; skipped")
                .isTrue();
        Path said = folder.resolve("demo.log");
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dvolteface.dist=" + LocalStack.distribution(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.volteface.local.Launcher",
                        "demo",
                        "--once")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(demo.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            demo.descendants().forEach(ProcessHandle::destroyForcibly);
            demo.destroyForcibly();
        }

        assertThat(Files.readString(said)).contains("from keep to ease or lift, on condition", "good signature");
        assertThat(demo.exitValue()).isZero();
    }
}
