package dev.volteface.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.Article.Form;
import dev.volteface.contracts.article.Precision;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real pages come out as their readers would copy them; skipped where they are absent. */
class SharedSeedsTest {

    @Test
    void the_interview_keeps_its_turns_and_takes_its_date_from_the_headline() {
        CleanArticle article = SharedSeeds.article("000");

        assertThat(article.form()).isEqualTo(Form.INTERVIEW);
        assertThat(article.title()).startsWith("From Foreign Minister").endsWith("Moscow, July 21, 2017");
        assertDated(article, "2017-07-21T00:00Z", Precision.DAY, false);
        assertThat(paragraphs(article)).hasSize(7);
        assertThat(paragraphs(article).getFirst()).startsWith("Question: I don’t want to leave");
        assertThat(paragraphs(article).get(1)).startsWith("S.Lavrov: I cannot say");
        assertThat(paragraphs(article).getLast()).endsWith("a disaster which is looming.");
    }

    @Test
    void the_portal_page_loses_its_pictures_teasers_and_community_standards() {
        CleanArticle article = SharedSeeds.article("001");

        assertThat(article.form()).isEqualTo(Form.REPORT);
        assertThat(article.title())
                .isEqualTo("Lavrov Opposes Attempts to Resolve the North Korean Crisis Using Military Force");
        assertThat(article.outlet()).isEqualTo("Sputnik");
        assertDated(article, "2017-12-15T15:13+03:00", Precision.MINUTE, false);
        assertThat(paragraphs(article)).hasSize(22);
        assertThat(paragraphs(article).getFirst()).startsWith("On December 15, Russian Foreign Minister");
        assertThat(paragraphs(article)).contains("North Korean Crisis", "Syrian crisis", "Russia-US relations");
        assertThat(paragraphs(article).getLast()).endsWith("to target terrorists in Afghanistan.");
        assertThat(article.body())
                .doesNotContain("©", "A TV screen shows", "Now Is Not the Right Time", "visits the Hmeymim Airbase")
                .doesNotContain("US Political Establishment", "meets with Russian President Vladimir Putin at the G20")
                .doesNotContain("Former US Ambassador", "H-Bomb");
    }

    @Test
    void the_agency_report_in_single_lines_becomes_paragraphs_with_an_inferred_year() {
        CleanArticle article = SharedSeeds.article("002");

        assertThat(article.form()).isEqualTo(Form.REPORT);
        assertThat(article.title()).isEqualTo("US, allies take disproportionate actions on Korean Peninsula — Lavrov");
        assertThat(article.outlet()).isEqualTo("TASS");
        assertDated(article, "2017-11-24T00:00Z", Precision.DAY, true);
        assertThat(paragraphs(article)).hasSize(25);
        assertThat(paragraphs(article).getFirst()).startsWith("It is unacceptable to continue");
        assertThat(paragraphs(article).get(1)).startsWith("MOSCOW, November 24. /TASS/. Moscow believes");
        assertThat(paragraphs(article)).contains("US provokes North Korea", "Korean Peninsula situation");
    }

    @Test
    void the_speech_begins_at_its_salutation() {
        CleanArticle article = SharedSeeds.article("003");

        assertThat(article.form()).isEqualTo(Form.SPEECH);
        assertThat(article.title()).startsWith("Foreign Minister Sergey Lavrov’s remarks");
        assertDated(article, "2018-09-27T18:47Z", Precision.MINUTE, false);
        assertThat(paragraphs(article)).hasSize(15);
        assertThat(paragraphs(article).getFirst()).isEqualTo("Mr Secretary-General,");
        assertThat(paragraphs(article).getLast()).startsWith("Russia is willing to establish close cooperation");
    }

    @Test
    void the_short_agency_report_is_dated_after_the_year_that_it_speaks_of() {
        CleanArticle article = SharedSeeds.article("004");

        assertThat(article.title())
                .isEqualTo("Russian diplomat believes sanctions will not force North Korea to give up nuclear program");
        assertThat(article.outlet()).isEqualTo("TASS");
        assertDated(article, "2017-02-07T00:00Z", Precision.DAY, true);
        assertThat(paragraphs(article)).hasSize(8);
        assertThat(paragraphs(article).getFirst()).startsWith("Russia’s ambassador to South Korea says development");
        assertThat(paragraphs(article).getLast()).startsWith("The ambassador added that the final");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void no_furniture_is_left(String seed) {
        CleanArticle article = SharedSeeds.article(seed);

        assertThat(article.marks()).isEmpty();
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.body())
                .doesNotContainIgnoringCase("read more", "get short url", "community standards", "privacy policy")
                .doesNotContain("Register", "Listen Live", "Related", "Tags", "Posted on", "Additional materials")
                .doesNotContain("Advanced settings", "en-GB", "All news", "\u00a0", "\n\n\n")
                .doesNotContainPattern("(?m)^ | $");
    }

    private static List<String> paragraphs(CleanArticle article) {
        return List.of(article.body().split("\n\n"));
    }

    private static void assertDated(CleanArticle article, String at, Precision precision, boolean inferred) {
        var date = Objects.requireNonNull(article.publishedAt(), "dated");
        assertThat(date.at()).isEqualTo(OffsetDateTime.parse(at));
        assertThat(date.at().getOffset()).isEqualTo(OffsetDateTime.parse(at).getOffset());
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.inferred()).isEqualTo(inferred);
    }
}
