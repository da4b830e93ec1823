package dev.volteface.analysis.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.catalogue.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 9);
    private static final Body NORWAY = new Body("state:norway", "Norway");

    @ParameterizedTest
    @CsvSource({
        "Washington, state:united-states",
        "the US, state:united-states",
        "the Americans, state:united-states",
        "the DPRK, state:north-korea",
        "Britain, state:united-kingdom",
        "the Norwegian side, state:norway",
        "senior officials in Oslo, state:norway",
        "our Japanese colleagues, state:japan",
        "the Fishermen's League, body:fishermen-s-league",
    })
    void a_body_is_known_by_its_names(String mention, String id) {
        Speakers speakers = Speakers.of("", "", SpeakerBook.empty(), DAY);
        assertThat(speakers.resolve(mention, new Recent())
                        .orElseThrow()
                        .speaker()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void the_catalogue_outranks_the_text() {
        SpeakerBook book = SpeakerBook.empty()
                .withSpeaker("person:kari-lund", "Kari Lund", List.of("Lund"))
                .withRole(
                        "person:kari-lund", new Role("envoy", Authority.ENVOY, NORWAY, LocalDate.of(2031, 1, 1), null));
        Resolved found =
                Speakers.of("", "", book, DAY).resolve("Lund", new Recent()).orElseThrow();
        assertThat(found.speaker().id()).isEqualTo("person:kari-lund");
        assertThat(found.speaker().speaksFor()).isEqualTo(NORWAY);
        assertThat(book.roleOf("person:kari-lund", LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void a_merged_speaker_lives_on_under_the_other_id_until_split() {
        SpeakerBook merged = SpeakerBook.empty().withMerge("person:k-lund", "person:kari-lund");
        assertThat(merged.living("person:k-lund")).isEqualTo("person:kari-lund");
        assertThat(merged.withSplit(List.of("person:k-lund")).living("person:k-lund"))
                .isEqualTo("person:k-lund");
        assertThat(merged.withMerge("person:kari-lund", "person:k-lund").living("person:k-lund"))
                .isNotBlank();
    }
}
