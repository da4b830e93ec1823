package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aSpeech;
import static dev.volteface.analysis.attribution.Texts.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.statement.Statement.Form;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Interviews and speeches: one person's words, a statement a sentence. */
class TurnsTest {

    private static final String TITLE = "From Foreign Minister Kari Lund’s interview with «Kanal 9», Oslo, May 3, 2031";

    @Test
    void only_answers_are_the_interviewees() {
        String body = "Question: Norway bought a ferry. Is it your wish?\n\n"
                + "K.Lund: It is ours. We paid for it.\n\nNobody else did.\n\nQuestion: Will you pay again?\n\nK.Lund: No, we won’t.";
        assertThat(anInterview(TITLE, body).told())
                .containsExactly(
                        "person:kari-lund: It is ours.",
                        "person:kari-lund: We paid for it.",
                        "person:kari-lund: Nobody else did.",
                        "person:kari-lund: No, we won’t.");
    }

    @Test
    void answers_may_be_labelled_by_a_letter_or_a_shouted_name() {
        assertThat(anInterview(TITLE, "Q: Why?\n\nA: Because we can.\n\nQ: Where?\n\nA: In Bergen harbour.")
                        .told())
                .containsExactly("person:kari-lund: Because we can.", "person:kari-lund: In Bergen harbour.");
        assertThat(anInterview(TITLE, "KANAL: Why is that?\n\nLUND: Because we can.")
                        .told())
                .containsExactly("person:kari-lund: Because we can.");
    }

    @Test
    void an_interview_speaks_for_the_state_that_its_text_tells() {
        Attributed one = anInterview(TITLE, "Question: Why?\n\nK.Lund: We paid for it.")
                .read()
                .attributed()
                .getFirst();
        assertThat(one.speaker().speaksFor()).isEqualTo(new Body("state:norway", "Norway"));
        assertThat(one.reason()).contains("inferred");
        assertThat(one.saidOn().from()).isEqualTo(LocalDate.of(2031, 5, 3));
        assertThat(one.occasion()).isEqualTo("person:kari-lund@2031-05-03");
        assertThat(one.form()).isEqualTo(Form.SPEECH);
        assertThat(one.prepared()).isFalse();
    }

    @Test
    void what_an_answer_relays_is_also_the_others() {
        assertThat(anInterview(
                                TITLE,
                                "Question: Why?\n\nK.Lund: Defence Minister J.Moe stated that a blockade would mean ruin.")
                        .told())
                .containsExactly(
                        "person:kari-lund: Defence Minister J.Moe stated that a blockade would mean ruin.",
                        "person:j-moe via person:kari-lund: a blockade would mean ruin");
    }

    @Test
    void a_speech_begins_after_its_salutation() {
        String body =
                "Mr Secretary-General,\n\nLadies and gentlemen,\n\nNorway supports the treaty. We paid Mr. Reis in Nov. 2030 for it.";
        var read = aSpeech("Foreign Minister Kari Lund’s remarks at the fisheries council, Geneva, May 3, 2031", body)
                .read()
                .attributed();
        assertThat(read)
                .filteredOn(one -> one.via() == null)
                .extracting(Attributed::words)
                .containsExactly("Norway supports the treaty.", "We paid Mr. Reis in Nov. 2030 for it.");
        assertThat(read.getFirst().prepared()).isTrue();
        assertThat(read.getFirst().speaker().speaksFor()).isEqualTo(new Body("state:norway", "Norway"));
    }
}
