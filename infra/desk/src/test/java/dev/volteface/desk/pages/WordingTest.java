package dev.volteface.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.Precision;
import dev.volteface.contracts.article.PublishedAt;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.SaidOn;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

    @Test
    void intervals_of_days_are_shown_as_far_as_they_reach() {
        assertThat(Wording.said(new SaidOn(MAY_1, MAY_1, false))).isEqualTo("1 May 2031");
        assertThat(Wording.said(new SaidOn(MAY_1, MAY_1.plusDays(2), true))).isEqualTo("1–3 May 2031 (inferred)");
        assertThat(Wording.said(new SaidOn(MAY_1, MAY_1.plusMonths(1), false))).isEqualTo("1 May 2031 – 1 Jun 2031");
        assertThat(Wording.dated(null, MAY_1)).isEqualTo("heard 1 May 2031");
        assertThat(Wording.dated(MAY_1, MAY_1.plusDays(9))).isEqualTo("between 1 May 2031 and 10 May 2031");
    }

    @Test
    void times_are_shown_no_finer_than_they_are_known() {
        OffsetDateTime at = OffsetDateTime.parse("2031-05-01T15:13:00+03:00");

        assertThat(Wording.published(new PublishedAt(at, Precision.MINUTE, false, "")))
                .isEqualTo("1 May 2031, 15:13 +03:00");
        assertThat(Wording.published(new PublishedAt(at, Precision.DAY, true, "")))
                .isEqualTo("1 May 2031 (inferred)");
        assertThat(Wording.published(new PublishedAt(at, Precision.MONTH, false, "")))
                .isEqualTo("May 2031");
        assertThat(Wording.published(new PublishedAt(at, Precision.YEAR, false, "")))
                .isEqualTo("2031");
    }

    @Test
    void qualifiers_are_shown_with_their_words() {
        assertThat(Wording.qualifier(Qualifier.NONE, null)).isNull();
        assertThat(Wording.qualifier(Qualifier.SCOPE, null)).isEqualTo("within limits");
        assertThat(Wording.qualifier(Qualifier.CONDITION, "once it is paid"))
                .isEqualTo("on condition: “once it is paid”");
    }

    @Test
    void an_id_is_a_name_where_there_is_no_better() {
        assertThat(Wording.nameIn("person:mara-quill")).isEqualTo("Mara Quill");
    }
}
