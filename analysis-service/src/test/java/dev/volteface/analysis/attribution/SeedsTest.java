package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aReport;
import static dev.volteface.analysis.attribution.Texts.aSpeech;
import static dev.volteface.analysis.attribution.Texts.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.statement.Statement.Form;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real articles, where they are at hand: who said what in each. */
class SeedsTest {

    @Test
    void an_interviews_questions_are_nobodys_and_its_answers_the_guests() {
        String body = Seeds.body("000", "Question:", "Related Posts");
        List<Attributed> read = anInterview(Seeds.line("000", "interview with"), body)
                .on(LocalDate.of(2017, 7, 21))
                .read()
                .attributed();
        assertThat(own(read)).hasSizeGreaterThan(15).allSatisfy(SeedsTest::isTheMinister);
        assertThat(read)
                .extracting(Attributed::words)
                .noneMatch(words -> words.endsWith("?") || words.contains("your position"));
        assertThat(read)
                .filteredOn(one -> one.via() != null)
                .extracting(one -> one.speaker().id())
                .contains("person:j-mattis", "state:united-states");
    }

    @Test
    void an_agency_report_gives_each_his_own() {
        List<Attributed> read = aReport(Seeds.body("002", "/TASS/", "\u0000"))
                .on(LocalDate.of(2017, 11, 24))
                .read()
                .attributed();
        assertThat(read)
                .filteredOn(one -> one.form() == Form.DIRECT)
                .hasSize(12)
                .allSatisfy(SeedsTest::isTheMinister);
        assertThat(read)
                .extracting(one -> one.speaker().id()
                        + (one.via() == null ? "" : " via " + one.via().id()))
                .contains(
                        "person:shinzo-abe via person:sergey-lavrov",
                        "state:united-states via person:sergey-lavrov",
                        "person:donald-trump",
                        "state:japan",
                        "state:united-states")
                .noneMatch(id -> id.startsWith("person:vladimir-putin"));
    }

    @Test
    void offices_and_pronouns_resolve_in_an_ambassadors_interview() {
        List<Attributed> read = aReport(Seeds.body("004", "/TASS/", "\u0000"))
                .on(LocalDate.of(2017, 2, 7))
                .read()
                .attributed();
        assertThat(own(read)).hasSize(8).allSatisfy(one -> {
            assertThat(one.speaker().id()).isEqualTo("person:alexander-timonin");
            assertThat(one.speaker().speaksFor()).isEqualTo(new Body("state:russia", "Russia"));
        });
    }

    @Test
    void a_speech_is_its_speakers_from_the_salutation_on() {
        String body = Seeds.body("003", "Mr Secretary-General", "Additional materials");
        List<Attributed> read = aSpeech(Seeds.line("003", "remarks at"), body)
                .on(LocalDate.of(2018, 9, 27))
                .read()
                .attributed();
        assertThat(own(read))
                .hasSizeGreaterThan(35)
                .allSatisfy(SeedsTest::isTheMinister)
                .allMatch(Attributed::prepared);
        assertThat(read.getFirst().words()).doesNotContain("Secretary");
    }

    private static List<Attributed> own(List<Attributed> read) {
        return read.stream().filter(one -> one.via() == null).toList();
    }

    private static void isTheMinister(Attributed one) {
        assertThat(one.speaker().id()).isEqualTo("person:sergey-lavrov");
        assertThat(one.speaker().speaksFor()).isEqualTo(new Body("state:russia", "Russia"));
    }
}
