package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aReport;
import static dev.volteface.analysis.attribution.Texts.aSpeech;
import static dev.volteface.analysis.attribution.Texts.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is an error, and long text costs linear time. */
class OddTextTest {

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "«",
            "„",
            "said",
            "Kari Lund",
            "the minister",
            "according to",
            "that",
            ",",
            ".",
            ":",
            "?",
            "\n\n",
            "he",
            "Oslo",
            "and",
            "who",
            "believes",
            "is ready to",
            "J.Moe",
            "—",
            "[",
            "]",
            "\uD83D\uDE00",
            "\uD83D",
            "\u00a0",
            "2031",
            "ago",
            "last",
            "’s",
            "A:",
            "Q:",
            "Norwegian",
            "to",
            "-");

    static Stream<String> odd() {
        Stream<String> fixed = Stream.of(
                "",
                " ",
                "\n\n",
                "said",
                "“",
                "”",
                "\"\"",
                "“”",
                "said.",
                ", said he",
                "According to",
                "according to .",
                "A:",
                "Q:",
                "“ said",
                "Mr.",
                "...",
                "’’’",
                "“Yes,” said",
                "\uD83D",
                "who said",
                "and said that",
                "“”,” said Kari Lund.");
        return Stream.concat(
                fixed, Stream.iterate(0, seed -> seed + 1).limit(60).map(OddTextTest::mixed));
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "Kari Lund said that the quay is safe. ".repeat(25_000),
                "said ".repeat(200_000),
                "“a said ".repeat(60_000),
                "“a ".repeat(100_000),
                "Aa Bb, ".repeat(100_000),
                "Norwegian Foreign Minister Kari Lund ".repeat(40_000),
                "A: no.\n\nQ: Why?\n\n".repeat(20_000),
                "x".repeat(1_000_000),
                "‘a ".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void odd_text_is_read_without_fault_and_spans_stay_inside(String body) {
        for (Texts text :
                List.of(aReport(body), anInterview("Kari Lund", body), aSpeech("Minister Kari Lund’s speech", body))) {
            assertThat(text.read().attributed())
                    .allSatisfy(one -> assertThat(one.spans())
                            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(body.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void long_text_is_read_in_time(String body) {
        long began = System.nanoTime();
        Reading reading = aReport(body).read();
        assertThat(reading.attributed()).doesNotContainNull();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }

    private static String mixed(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
