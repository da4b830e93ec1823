package dev.volteface.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    @Test
    void arguments_carry_settings_and_the_launchers_number_and_survive_odd_paths() {
        Program program =
                new Program("ingest-1", "a.Main", "/a b/c\"d.jar", 512, 8081, Map.of("volteface.data", "C:\\x"));

        assertThat(program.arguments(77).lines())
                .contains(
                        "\"-Dvolteface.parent.pid=77\"",
                        "\"-Dvolteface.instance=ingest-1\"",
                        "\"-Dserver.port=8081\"",
                        "\"-Xmx512m\"",
                        "\"-Dvolteface.data=C:\\\\x\"",
                        "\"/a b/c\\\"d.jar\"")
                .endsWith("\"a.Main\"");
    }

    @ParameterizedTest(name = "after {0} deaths and a run of {1} s it waits {2} s")
    @CsvSource({"1, 0, 1", "2, 0, 2", "3, 5, 4", "5, 0, 16", "6, 0, 30", "90, 0, 30", "90, 60, 1"})
    void the_wait_doubles_up_to_half_a_minute(int deaths, int ran, int wait) {
        assertThat(Backoff.after(deaths, Duration.ofSeconds(ran))).isEqualTo(Duration.ofSeconds(wait));
    }
}
