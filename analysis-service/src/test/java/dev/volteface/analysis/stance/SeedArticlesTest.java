package dev.volteface.analysis.stance;

import static dev.volteface.contracts.statement.Stance.AGAINST;
import static dev.volteface.contracts.statement.Stance.FAVOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.analysis.topics.TopicsFile;
import dev.volteface.contracts.statement.Span;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real articles, sentence by sentence; runs where the shared folder is at hand. */
class SeedArticlesTest {

    private static final Pattern LEAD = Pattern.compile("\\s*According to [^,]*, |[^.]{0,200}? believes? that ");

    @ParameterizedTest
    @CsvSource({
        "000, unsc-sanctions, FAVOR",
        "000, sanctions-tighten, AGAINST",
        "000, unsc-compliance, FAVOR",
        "000, dprk-nuclear, AGAINST",
        "000, regime-change, AGAINST",
        "000, talks, FAVOR",
        "000, drills, AGAINST",
        "001, military-force, AGAINST",
        "001, talks, FAVOR",
        "001, jcpoa, FAVOR",
        "001, syria-format, AGAINST",
        "001, us-russia, FAVOR",
        "002, drills, AGAINST",
        "002, missile-defence, AGAINST",
        "002, military-force, AGAINST",
        "002, talks, FAVOR",
        "002, sanctions-tighten, FAVOR",
        "003, unsc-sanctions, AGAINST",
        "003, sanctions-tighten, AGAINST",
        "003, unsc-compliance, FAVOR",
        "003, sanctions-unilateral, AGAINST",
        "003, talks, FAVOR",
        "003, inter-korean, FAVOR",
        "004, unsc-sanctions, FAVOR",
        "004, sanctions-tighten, AGAINST",
        "004, unsc-compliance, FAVOR",
        "004, talks, FAVOR",
        "004, dprk-nuclear, AGAINST"
    })
    void an_article_takes_this_side_and_not_the_other(String article, String topic, Stance stance) throws IOException {
        assertThat(sides(article).getOrDefault(topic, Set.of()))
                .contains(stance)
                .doesNotContain(stance.opposite());
    }

    @Test
    void nothing_is_against_the_sanctions_that_exist_before_the_speech() throws IOException {
        for (String article : List.of("000", "001", "002", "004")) {
            assertThat(sides(article).getOrDefault("unsc-sanctions", Set.of())).doesNotContain(AGAINST);
        }
        assertThat(sides("003").getOrDefault("unsc-sanctions", Set.of())).doesNotContain(FAVOR);
    }

    private static Map<String, Set<Stance>> sides(String article) throws IOException {
        Path seeds = seeds();
        String body = Files.readString(file(seeds, article)).replace('\u00a0', ' ');
        Map<String, Set<Stance>> sides = new HashMap<>();
        for (Span sentence : sentences(body)) {
            StatementText text = new StatementText(body, List.of(sentence), Statement.Form.DIRECT, null);
            new LexicalStanceTagger()
                    .judge(text, topics(seeds))
                    .forEach(judgement -> sides.computeIfAbsent(
                                    judgement.topicId(), unused -> EnumSet.noneOf(Stance.class))
                            .add(judgement.stance()));
        }
        return sides;
    }

    private static List<Span> sentences(String body) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(body);
        List<Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            spans.add(new Span(start + lead(body.substring(start, end)), end));
            start = end;
        }
        return spans;
    }

    /** Length of a reporter's “According to X, ” or “X believes that ”, which is no part of what X said. */
    private static int lead(String sentence) {
        Matcher matcher = LEAD.matcher(sentence);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static List<CompiledTopic> topics(Path seeds) throws IOException {
        TopicsFile file = TopicsFile.read(Files.readAllBytes(seeds.resolve("topics.yaml")));
        assertThat(file).isInstanceOf(TopicsFile.Read.class);
        return ((TopicsFile.Read) file)
                .topics().stream()
                        .map(entry -> CompiledTopic.compile(entry.topicId(), 1, entry.definition()))
                        .toList();
    }

    private static Path file(Path seeds, String number) throws IOException {
        try (var files = Files.list(seeds)) {
            return files.filter(path -> String.valueOf(path.getFileName()).startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path seeds() {
        String given = System.getProperty("volteface.shared");
        Path folder = given == null ? null : Path.of(given, "seeds");
        for (Path at = Path.of("").toAbsolutePath(); folder == null && at != null; at = at.getParent()) {
            Path beside = at.resolve("shared").resolve("seeds");
            folder = Files.isDirectory(beside) ? beside : null;
        }
        assumeThat(folder)
                .as("the shared folder with seeds/ is not at hand (system property volteface.shared)")
                .isNotNull();
        return java.util.Objects.requireNonNull(folder);
    }
}
