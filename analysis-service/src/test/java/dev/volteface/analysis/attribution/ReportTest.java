package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.statement.Statement.Form;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_quotation_belongs_to_the_subject_of_its_cue() {
        assertThat(aReport("“The harbour stays open,” Marta Ilves said.").told())
                .containsExactly("person:marta-ilves: The harbour stays open");
    }

    @Test
    void the_cue_may_stand_before_its_subject() {
        assertThat(aReport("\"We need the bridge,\" said Mayor Oskar Brandt.").told())
                .containsExactly("person:oskar-brandt: We need the bridge");
    }

    @Test
    void a_quotation_that_a_cue_splits_is_one_statement_of_two_spans() {
        Attributed one = aReport("“The harbour,” Marta Ilves said, “stays open for good.”")
                .read()
                .attributed()
                .getFirst();
        assertThat(one.words()).isEqualTo("The harbour stays open for good.");
        assertThat(one.spans()).hasSize(2);
        assertThat(one.form()).isEqualTo(Form.DIRECT);
    }

    @Test
    void a_quotation_without_cue_goes_on_with_who_spoke_last() {
        assertThat(aReport("Marta Ilves noted that the quay is old.\n\n“It was built by our grandfathers.”")
                        .told())
                .containsExactly(
                        "person:marta-ilves: the quay is old", "person:marta-ilves: It was built by our grandfathers.");
    }

    @Test
    void reported_speech_is_exactly_its_clause() {
        assertThat(aReport("Marta Ilves said on Friday that the quay would be closed.")
                        .told())
                .containsExactly("person:marta-ilves: the quay would be closed");
        assertThat(aReport("The quay would be closed, Marta Ilves told reporters in Tallinn.")
                        .told())
                .containsExactly("person:marta-ilves: The quay would be closed");
    }

    @Test
    void a_source_may_be_given_by_according_to() {
        assertThat(aReport("According to Marta Ilves, the quay is safe.").told())
                .containsExactly("person:marta-ilves: the quay is safe");
        assertThat(aReport("The quay is safe, according to Marta Ilves.").told())
                .containsExactly("person:marta-ilves: The quay is safe");
    }

    @Test
    void a_colon_opens_words() {
        assertThat(aReport("Marta Ilves explained: “The quay is safe.”").told())
                .containsExactly("person:marta-ilves: The quay is safe.");
    }

    @Test
    void reported_words_with_a_quotation_inside_are_mixed() {
        Attributed one = aReport("Marta Ilves added that the quay “will not last another winter.”")
                .read()
                .attributed()
                .getFirst();
        assertThat(one.form()).isEqualTo(Form.MIXED);
        assertThat(one.words()).isEqualTo("the quay “will not last another winter.”");
    }

    @Test
    void two_cues_of_one_subject_are_two_statements() {
        assertThat(aReport("“We tried,” Marta Ilves said, adding that the money was gone.")
                        .told())
                .containsExactly("person:marta-ilves: We tried", "person:marta-ilves: the money was gone");
        assertThat(aReport("Marta Ilves left the hall early, saying that the money was gone.")
                        .told())
                .containsExactly("person:marta-ilves: the money was gone");
    }

    @Test
    void joint_holders_have_a_statement_each_on_the_same_span() {
        var both = aReport("Lisbon and Oslo believe that the ban should stay.")
                .read()
                .attributed();
        assertThat(both).extracting(one -> one.speaker().id()).containsExactly("state:portugal", "state:norway");
        assertThat(both.get(0).spans()).isEqualTo(both.get(1).spans());
        assertThat(both.get(0).id()).isNotEqualTo(both.get(1).id());
        assertThat(both.get(0).fingerprint()).isEqualTo(both.get(1).fingerprint());
    }

    @Test
    void what_is_opposed_wanted_or_ready_keeps_the_word_that_decides() {
        assertThat(aReport("Norway opposes a ban on cod.").told())
                .containsExactly("state:norway: opposes a ban on cod");
        assertThat(aReport("Lisbon is ready to reopen the port.").told())
                .containsExactly("state:portugal: ready to reopen the port");
    }

    @Test
    void words_relayed_by_a_speaker_are_the_other_persons_via_the_speaker() {
        String text = "“We note that Portuguese Prime Minister Rui Salgado said in early May that he would pay,”"
                + " Norwegian Foreign Minister Kari Lund stressed.";
        assertThat(aReport(text).told())
                .containsExactly(
                        "person:kari-lund: We note that Portuguese Prime Minister Rui Salgado said in early May that he would pay",
                        "person:rui-salgado via person:kari-lund: he would pay");
        var read = aReport(text).read().attributed();
        assertThat(read.get(1).parent()).isEqualTo(read.get(0).id());
    }

    @Test
    void an_event_that_somebody_relates_is_no_statement_of_its_people() {
        assertThat(aReport("Kari Lund reiterated that Rui Salgado phoned the king.")
                        .told())
                .containsExactly("person:kari-lund: Rui Salgado phoned the king");
    }

    @Test
    void later_mentions_resolve_to_the_person_named_before() {
        String text =
                "Norwegian Foreign Minister Kari Lund said the talks failed. “They walked out,” the minister said."
                        + " “Nobody paid,” the Norwegian top diplomat added. “We wait,” she noted. Lund said it was late.";
        assertThat(aReport(text).read().attributed())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.speaker().id()).isEqualTo("person:kari-lund"))
                .allSatisfy(one -> assertThat(one.speaker().speaksFor()).isEqualTo(new Body("state:norway", "Norway")))
                .allSatisfy(one -> assertThat(one.speaker().authority()).isEqualTo(Authority.MINISTER))
                .allSatisfy(one -> assertThat(one.reason()).isNotBlank());
    }

    @Test
    void an_ambassador_speaks_for_who_sent_him() {
        Attributed one = aReport("The strait is safe, Portugal’s Ambassador to Norway Nuno Reis said in an interview.")
                .read()
                .attributed()
                .getFirst();
        assertThat(one.speaker().id()).isEqualTo("person:nuno-reis");
        assertThat(one.speaker().speaksFor()).isEqualTo(new Body("state:portugal", "Portugal"));
    }

    @Test
    void an_unclosed_quotation_does_not_swallow_the_rest() {
        String text = "Kari Lund recalled that “the ministers met in Bergen. “Our view was heard,” she said."
                + " The weather was fine.";
        assertThat(aReport(text).told())
                .contains("person:kari-lund: Our view was heard")
                .noneMatch(line -> line.contains("weather"));
    }

    @Test
    void a_quotation_may_run_over_paragraphs() {
        assertThat(aReport("Kari Lund said: “The first point is money.\n\n“The second is time.”")
                        .told())
                .containsExactly("person:kari-lund: The first point is money. The second is time.");
    }

    @Test
    void quotations_in_any_style_are_read_and_apostrophes_are_none() {
        assertThat(aReport("«The fishermen’s boats are old,» Kari Lund said.").told())
                .containsExactly("person:kari-lund: The fishermen’s boats are old");
        assertThat(aReport("‘The boats don’t float,’ Kari Lund said.").told())
                .containsExactly("person:kari-lund: The boats don’t float");
    }

    @Test
    void a_quotation_may_be_signed_or_marked_by_two_apostrophes() {
        assertThat(aReport("“The boats are old.” — Kari Lund").told())
                .containsExactly("person:kari-lund: The boats are old.");
        assertThat(aReport("''The boats are old,'' Kari Lund said.").told())
                .containsExactly("person:kari-lund: The boats are old");
    }

    @Test
    void a_clause_that_its_cue_splits_is_one_statement_of_two_spans() {
        assertThat(aReport("The museum, Kari Lund said, will close for good.").told())
                .containsExactly("person:kari-lund: The museum will close for good");
    }

    @Test
    void scare_quotes_and_titles_are_left_alone() {
        assertThat(aReport("The so-called “cod war” ended. The film “Northern Light” opens in May.")
                        .told())
                .isEmpty();
    }

    @Test
    void a_text_in_another_language_has_no_statements() {
        assertThat(aReport("“Der Hafen bleibt offen”, said Kari Lund.")
                        .in("de")
                        .read()
                        .attributed())
                .isEmpty();
    }

    @Test
    void spans_are_the_exact_characters_of_the_body() {
        Texts text = aReport("“The harbour stays open,” Marta Ilves said. Norway wants a new ferry.");
        assertThat(text.read().attributed()).allSatisfy(one -> {
            var span = one.spans().getFirst();
            assertThat(text.body().substring(span.start(), span.end())).isEqualTo(one.words());
        });
    }

    @Test
    void an_office_anywhere_in_the_article_is_learned() {
        assertThat(aReport("Norwegian Foreign Minister Kari Lund met Portuguese President Rui Salgado.")
                        .read()
                        .learned())
                .extracting(role -> role.speakerId() + " " + role.role().title() + " "
                        + role.role().body().id())
                .containsExactlyInAnyOrder(
                        "person:kari-lund foreign minister state:norway",
                        "person:rui-salgado president state:portugal");
    }
}
