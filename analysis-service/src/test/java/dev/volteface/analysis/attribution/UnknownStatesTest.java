package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aReport;
import static dev.volteface.analysis.attribution.Texts.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.analysis.speakers.SpeakerBook;
import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.catalogue.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownStatesTest {

    private static final Body KELDARA = new Body("body:keldara", "Keldara");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pass stays open,” Foreign Minister of Keldara Runa Vestic said.",
                "“The pass stays open,” said Runa Vestic, the Foreign Minister of Keldara.",
                "“The pass stays open,” said Keldara’s Foreign Minister Runa Vestic.",
                "“The pass stays open,” Keldaran Foreign Minister Runa Vestic said.",
                "“The pass stays open,” Foreign Minister Runa Vestic of Keldara said.",
            })
    void an_office_makes_a_state_known_that_no_gazetteer_has(String report) {
        assertThat(aReport(report).read().attributed()).singleElement().satisfies(one -> {
            assertThat(one.speaker().id()).isEqualTo("person:runa-vestic");
            assertThat(one.speaker().speaksFor()).isEqualTo(KELDARA);
        });
    }

    @Test
    void a_state_made_known_speaks_by_its_name_and_its_minister_by_its_adjective() {
        assertThat(aReport("Runa Vestic, Foreign Minister of Keldara, came late. Keldara rejects the offer, she said. "
                                + "“We are not amused,” the Keldaran top diplomat added.")
                        .told())
                .contains("body:keldara via person:runa-vestic: rejects the offer")
                .contains("person:runa-vestic: We are not amused");
    }

    @Test
    void an_institution_or_a_portfolio_is_no_state() {
        assertThat(aReport("“We wait,” Minister of Forestry Runa Vestic said.")
                        .read()
                        .attributed())
                .singleElement()
                .satisfies(one -> assertThat(one.speaker().speaksFor()).isNull());
        assertThat(aReport("“We wait,” said Runa Vestic, president of Velt University.")
                        .read()
                        .attributed())
                .singleElement()
                .satisfies(one -> assertThat(one.speaker().speaksFor()).isNull());
    }

    @Test
    void an_office_that_the_catalogue_knows_stands_for_its_holder() {
        SpeakerBook book = SpeakerBook.empty()
                .withSpeaker("person:runa-vestic", "Runa Vestic", java.util.List.of())
                .withRole("person:runa-vestic", new Role("foreign minister", Authority.MINISTER, KELDARA, null, null));

        assertThat(aReport("Runa Vestic came late. “We wait,” the Keldaran foreign minister said.")
                        .read(book)
                        .attributed())
                .singleElement()
                .satisfies(one -> assertThat(one.speaker().id()).isEqualTo("person:runa-vestic"));
    }

    @Test
    void the_subject_of_the_sentence_before_is_who_the_pronoun_means() {
        assertThat(aReport("“The pass stays open,” Runa Vestic said. Mayor Tomas Ekel left early. "
                                + "“It should be closed,” he said.")
                        .told())
                .contains("person:tomas-ekel: It should be closed");
    }

    @Test
    void a_colon_leads_to_the_words_of_whom_the_clause_names() {
        assertThat(aReport("At noon Mayor Tomas Ekel lost his patience: “The pass should be closed today.”")
                        .told())
                .containsExactly("person:tomas-ekel: The pass should be closed today.");
    }

    @Test
    void beginning_and_going_on_are_ways_to_speak_beside_a_quotation_only() {
        assertThat(aReport("“The pass is closed,” Tomas Ekel began. “It is icy,” the mayor went on. "
                                + "When the thaw came, Tomas Ekel began work on the road.")
                        .told())
                .contains("person:tomas-ekel: The pass is closed")
                .hasSize(2);
    }

    @Test
    void a_label_with_an_initial_is_the_guest_whom_the_line_below_the_headline_names() {
        assertThat(anInterview(
                                "“A pass is not a door”",
                                "Interview of Foreign Minister of Keldara Runa Vestic with Radio Two\n\n"
                                        + "Question: Will it open?\n\nR. Vestic: It will open.")
                        .told())
                .containsExactly("person:runa-vestic: It will open.");
    }
}
