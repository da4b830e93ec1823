package dev.volteface.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.Article.Form;
import dev.volteface.contracts.article.Mark;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String PORTAL = """
            Sign in
            09:40 GMT +23 March 2021
                Search
                Harbour Minister Ada Quill

                Quill Rejects Calls to Close the Ferry Line Before Winter

                © Lanternpost/ Tom Brill
                World
                0 0 0

                On Tuesday, Harbour Minister Ada Quill told the island council that the ferry line will stay open.

                Winter timetable

                "We will not close the line," she said. "No island is left without a boat."

                Passengers wait at the old pier in Merrow Bay, Saturday, Feb. 6, 2021
                © PA Wire/ Jo Fenn
                Islanders Fear a Winter Without Boats - Survey
                The council votes on the timetable next week.

                READ MORE: Ferry Prices Rise for the Third Year

                According to Quill, the\u00a0subsidy was doubled since 2019.

                Related:

                Island Council Adjourns After Nine Hours
                Why Ferries Are Late
                Tags:
                ferries, islands
                Community standardsDiscussion
                Users are obliged to be polite.
                lanternpost.example
            """;

    @Test
    void a_portal_page_keeps_headline_text_and_subheads_only() {
        CleanArticle article = Given.article(PORTAL, "text/plain");

        assertThat(article.title()).isEqualTo("Quill Rejects Calls to Close the Ferry Line Before Winter");
        assertThat(article.outlet()).isEqualTo("Lanternpost");
        assertThat(article.form()).isEqualTo(Form.REPORT);
        assertThat(article.body()).isEqualTo("""
                On Tuesday, Harbour Minister Ada Quill told the island council that the ferry line will stay open.

                Winter timetable

                "We will not close the line," she said. "No island is left without a boat."

                The council votes on the timetable next week.

                According to Quill, the subsidy was doubled since 2019.""");
    }

    @Test
    void a_glued_date_line_is_parted() {
        CleanArticle article = Given.article(PORTAL, "text/plain");

        assertThat(Objects.requireNonNull(article.publishedAt()).at())
                .isEqualTo(OffsetDateTime.parse("2021-03-03T09:40+02:00"));
    }

    @Test
    void agency_copy_in_single_lines_becomes_paragraphs_and_keeps_its_standfirst() {
        CleanArticle article = Given.article("""
                Grain talks will go on without conditions — envoy
                The envoy said that both sides had agreed on a calendar of meetings in the spring
                PORT ELM, May 4. /MERIDIAN/. The grain talks will go on, the envoy of Norland said on Tuesday.
                "We have set no conditions," the envoy said.
                Next round
                The next round was announced after the talks of 2020 had failed.
                """, null);

        assertThat(article.title()).isEqualTo("Grain talks will go on without conditions — envoy");
        assertThat(article.outlet()).isEqualTo("MERIDIAN");
        assertThat(article.body().split("\n\n"))
                .hasSize(5)
                .startsWith("The envoy said that both sides had agreed on a calendar of meetings in the spring");
        assertThat(Objects.requireNonNull(article.publishedAt()).at())
                .isEqualTo(OffsetDateTime.parse("2021-05-04T00:00Z"));
    }

    @Test
    void an_interview_keeps_its_labels() {
        CleanArticle article = Given.article("""
                From Trade Minister Ruth Okell’s interview with «Dial», Port Elm, June 9, 2022

                Posted on by in News

                Question: Will you raise the tariff?

                R.Okell: We will not raise it.

                Question: Not even in winter?

                R.Okell: No. There is no reason to.


                Related Posts""", null);

        assertThat(article.form()).isEqualTo(Form.INTERVIEW);
        assertThat(article.body())
                .startsWith("Question: Will you")
                .endsWith("no reason to.")
                .contains("R.Okell: We");
        assertThat(Objects.requireNonNull(article.publishedAt()).asWritten()).isEqualTo("June 9, 2022");
    }

    @Test
    void a_speech_begins_at_its_salutation() {
        CleanArticle article = Given.article("""
                14 October 202209:05

                Trade Minister Ruth Okell’s remarks at the Grain Assembly, Port Elm, October 14, 2022

                  • en-GB1 fr-FR1

                Madam Chair,

                Dear colleagues,

                The harvest was good. We are ready to open the port.

                Additional materials

                Advanced settings
                """, null);

        assertThat(article.form()).isEqualTo(Form.SPEECH);
        assertThat(article.body())
                .isEqualTo("Madam Chair,\n\nDear colleagues,\n\nThe harvest was good. We are ready to open the port.");
    }

    @Test
    void hard_wrapped_paragraphs_are_put_together() {
        CleanArticle article = Given.article("""
                Council keeps the lighthouse

                The island council decided on Monday that the old lighthouse at the
                northern cape will not be sold, although two buyers had offered more
                than the repair would cost.

                The mayor said that the lighthouse belonged to everybody and that no
                price could be put on it.
                """, null);

        assertThat(article.title()).isEqualTo("Council keeps the lighthouse");
        assertThat(article.body().split("\n\n")).hasSize(2);
        assertThat(article.body()).contains("at the northern cape will");
    }

    @Test
    void what_is_wanting_is_marked() {
        CleanArticle article =
                Given.article("The mayor said on Monday that the old lighthouse will stay.", "text/plain");

        assertThat(article.marks()).containsExactlyInAnyOrder(Mark.NO_DATE, Mark.NO_TITLE);
    }

    @Test
    void another_language_is_stored_and_marked() {
        CleanArticle article = Given.article(
                "Der Rat der Insel hat am Montag entschieden, dass der Leuchtturm nicht verkauft wird und so bleibt, wie er ist.",
                "text/plain");

        assertThat(article.language()).isEqualTo("de");
        assertThat(article.marks()).contains(Mark.NOT_ENGLISH);
    }

    @Test
    void long_odd_text_is_read_in_linear_time() {
        String odd = "Aaaa Bbbb: " + "\"(«A.a, ".repeat(100_000) + "\n" + "By A ".repeat(50_000) + "\n12:".repeat(1);

        assertThat(Extraction.extract(Given.document(odd, "text/plain"))).isNotNull();
    }
}
