package dev.volteface.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.volteface.analysis.tagging.TaggedStatement;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;
import dev.volteface.contracts.article.Article;
import dev.volteface.contracts.position.Change;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.position.Position;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.Statement;
import dev.volteface.ingest.extraction.Extracted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What five real articles must give; skipped where they are not at hand. */
class FiveArticlesTest {

    private static final String MINISTER = "Sergey Lavrov";
    private static final String MINISTER_ID = "person:sergey-lavrov";
    private static final LocalDate KEPT = LocalDate.of(2017, 7, 21);
    private static final LocalDate EASED = LocalDate.of(2018, 9, 27);

    private Corpus corpus;
    private List<Extracted.Clean> articles;

    @BeforeEach
    void the_articles_are_at_hand() {
        Corpus real = Corpus.real();
        assumeThat(real)
                .as("the five real articles are not part of the project and not beside it: skipped")
                .isNotNull();
        corpus = Objects.requireNonNull(real);
        articles = corpus.articles().stream().map(Corpus::read).toList();
    }

    private Installation after(List<Extracted.Clean> order) {
        Installation installation = new Installation(corpus);
        order.forEach(installation::take);
        return installation;
    }

    @Test
    void articles_are_dated_as_they_are_written_or_as_the_text_allows() {
        assertThat(articles)
                .extracting(a ->
                        Objects.requireNonNull(a.article().publishedAt()).at().toLocalDate())
                .containsExactly(
                        KEPT, LocalDate.of(2017, 12, 15), LocalDate.of(2017, 11, 24), EASED, LocalDate.of(2017, 2, 7));
        assertThat(articles)
                .extracting(
                        a -> Objects.requireNonNull(a.article().publishedAt()).inferred())
                .containsExactly(false, false, true, false, true);
    }

    @Test
    void bodies_have_no_furniture() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.article().body())
                        .doesNotContain(
                                "Register",
                                "READ MORE",
                                "Related",
                                "Posted on",
                                "Advanced settings",
                                "Community standards",
                                "©",
                                "Get short URL",
                                "A TV screen shows"));
    }

    @Test
    void the_interview_and_the_speech_are_the_ministers_alone() {
        Map<Article.Form, List<Statement>> statements = after(articles).path().articles().stream()
                .filter(a -> Objects.requireNonNull(a.article()).form() != Article.Form.REPORT)
                .collect(Collectors.toMap(
                        a -> Objects.requireNonNull(a.article()).form(),
                        a -> a.statements().stream()
                                .map(TaggedStatement::statement)
                                .toList()));

        assertThat(statements).containsOnlyKeys(Article.Form.INTERVIEW, Article.Form.SPEECH);
        assertThat(statements.get(Article.Form.SPEECH))
                .filteredOn(s -> s.form() == Statement.Form.SPEECH && s.via() == null)
                .hasSizeGreaterThan(30)
                .allSatisfy(s -> assertThat(s.speaker().name()).isEqualTo(MINISTER));
        assertThat(statements.get(Article.Form.INTERVIEW))
                .filteredOn(s -> s.form() == Statement.Form.SPEECH && s.via() == null)
                .hasSizeGreaterThan(10)
                .allSatisfy(s -> assertThat(s.speaker().name()).isEqualTo(MINISTER));
    }

    @Test
    void what_others_are_reported_to_hold_is_theirs() {
        List<Statement> statements = after(articles).path().articles().stream()
                .flatMap(a -> a.statements().stream())
                .map(TaggedStatement::statement)
                .toList();

        assertThat(statements)
                .anySatisfy(s -> {
                    assertThat(s.speaker().name()).contains("Mattis");
                    assertThat(Objects.requireNonNull(s.via()).name()).isEqualTo(MINISTER);
                })
                .anySatisfy(s -> {
                    assertThat(s.speaker().name()).contains("Abe");
                    assertThat(Objects.requireNonNull(s.via()).name()).isEqualTo(MINISTER);
                })
                .anySatisfy(s -> assertThat(s.speaker().id()).isEqualTo("state:japan"))
                .anySatisfy(s -> assertThat(s.speaker().id()).isEqualTo("state:united-states"));
        assertThat(statements)
                .filteredOn(s -> s.speaker().name().contains("Lavrov"))
                .allSatisfy(s -> assertThat(s.speaker().id()).isEqualTo(MINISTER_ID));
    }

    @Test
    void the_minister_is_against_force_and_tighter_sanctions_and_for_talks_and_compliance() {
        Installation installation = after(articles);

        assertThat(installation.position(MINISTER_ID, "military-force"))
                .hasValueSatisfying(p -> assertThat(p.stance()).isEqualTo(Stance.AGAINST));
        assertThat(installation.position(MINISTER_ID, "sanctions-tighten"))
                .hasValueSatisfying(p -> assertThat(p.stance()).isEqualTo(Stance.AGAINST));
        assertThat(installation.position(MINISTER_ID, "talks"))
                .hasValueSatisfying(p -> assertThat(p.stance()).isEqualTo(Stance.FAVOR));
        assertThat(installation.position(MINISTER_ID, "unsc-compliance"))
                .hasValueSatisfying(p -> assertThat(p.stance()).isEqualTo(Stance.FAVOR));
    }

    @Test
    void he_moves_once_from_keeping_the_sanctions_to_easing_them_on_condition() {
        List<Change> turns = after(articles).turns();

        assertThat(turns).extracting(change -> change.topic().topicId()).containsOnly("unsc-sanctions");
        assertThat(turns)
                .filteredOn(change -> change.holder().id().equals(MINISTER_ID))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo(Stance.FAVOR);
                    assertThat(change.to()).isEqualTo(Stance.AGAINST);
                    assertThat(change.kind()).isEqualTo(Change.Kind.SHIFTED);
                    assertThat(change.tier()).isEqualTo(Change.Tier.CONFIRMED);
                    assertThat(change.qualifierTo()).isEqualTo(Qualifier.CONDITION);
                    assertThat(change.after()).isEqualTo(KEPT);
                    assertThat(change.on()).isEqualTo(EASED);
                    assertThat(change.before()).extracting(Evidence::stance).contains(Stance.FAVOR);
                    assertThat(change.evidence()).hasSizeGreaterThanOrEqualTo(2);
                });
        assertThat(turns)
                .filteredOn(change -> !change.holder().id().equals(MINISTER_ID))
                .allSatisfy(change -> {
                    assertThat(change.holder().id()).isEqualTo("state:russia");
                    assertThat(change.sharedWith()).isEqualTo(MINISTER_ID);
                });
    }

    @Test
    void every_order_of_arrival_ends_alike_and_alerts_exactly_once() {
        Map<List<Integer>, String> different =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        List<String> expected = summary(after(articles));

        Installation.orders(List.of(0, 1, 2, 3, 4)).forEach(order -> {
            Installation installation = after(order.stream().map(articles::get).toList());
            List<AlertRaised> alerts = installation.raisedFor("history");
            if (alerts.size() != 1
                    || !installation.raisedFor("news").isEmpty()
                    || !summary(installation).equals(expected)) {
                different.put(order, alerts.size() + " alerts, " + summary(installation));
            }
        });

        assertThat(different).isEmpty();
    }

    @Test
    void importing_everything_again_changes_nothing() {
        Installation installation = after(articles);
        List<String> before = summary(installation);

        articles.forEach(installation::take);

        assertThat(summary(installation)).isEqualTo(before);
        assertThat(installation.raisedFor("history")).hasSize(1);
    }

    private static List<String> summary(Installation installation) {
        List<String> lines = new java.util.ArrayList<>();
        for (Position p : installation.positions()) {
            lines.add(p.holder().id() + " " + p.topic().topicId() + " " + p.outlook() + " " + p.stance() + " "
                    + p.qualifier() + " " + p.since() + " " + p.lastHeard());
        }
        installation
                .turns()
                .forEach(c -> lines.add(c.holder().id() + " " + c.kind() + " " + c.tier() + " " + c.after() + " "
                        + c.on() + " " + c.sharedWith()));
        lines.sort(null);
        return lines;
    }
}
