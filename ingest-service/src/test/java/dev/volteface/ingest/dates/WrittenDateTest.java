package dev.volteface.ingest.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.PublishedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-05-03                              | 2019-05-03T00:00Z        | DAY
            2019-05-03T10:15:30Z                    | 2019-05-03T10:15Z        | MINUTE
            2019-05-03T10:15:30.123+02:00           | 2019-05-03T10:15+02:00   | MINUTE
            2019-05-03T10:15:00+0530                | 2019-05-03T10:15+05:30   | MINUTE
            Fri, 03 May 2019 10:15:30 GMT           | 2019-05-03T10:15Z        | MINUTE
            Fri, 3 May 2019 10:15:30 -0400          | 2019-05-03T10:15-04:00   | MINUTE
            3 May 2019                              | 2019-05-03T00:00Z        | DAY
            3rd of May 2019                         | 2019-05-03T00:00Z        | DAY
            May 3, 2019                             | 2019-05-03T00:00Z        | DAY
            Updated: Friday, May 3rd, 2019 at 4:05 p.m. EDT | 2019-05-03T16:05-04:00 | MINUTE
            03.05.2019 10:15                        | 2019-05-03T10:15Z        | MINUTE
            5/23/2019                               | 2019-05-23T00:00Z        | DAY
            20190503                                | 2019-05-03T00:00Z        | DAY
            May 2019                                | 2019-05-01T00:00Z        | MONTH
            2019-05                                 | 2019-05-01T00:00Z        | MONTH
            08:20 GMT +322 May 2019                 | 2019-05-22T08:20+03:00   | MINUTE
            08:20 GMT +1122 May 2019                | 2019-05-22T08:20+11:00   | MINUTE
            08:20 GMT -45 May 2019                  | 2019-05-05T08:20-04:00   | MINUTE
            3 May 201910:15                         | 2019-05-03T10:15Z        | MINUTE
            10:153 May 2019                         | 2019-05-03T10:15Z        | MINUTE
            """)
    void dates_are_read_as_newspapers_write_them(String written, String at, String precision) {
        PublishedAt date = WrittenDate.read(written).orElseThrow();

        assertThat(date.at()).hasToString(at);
        assertThat(date.precision()).hasToString(precision);
        assertThat(date.inferred()).isFalse();
        assertThat(date.asWritten()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "3/4/2019", "31 February 2019", "99:99", "May", "2019-13-45", "room 20195"})
    void what_is_no_date_is_none(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @Test
    void a_headline_is_dated_by_its_end_only() {
        assertThat(WrittenDate.ending("Remarks at the assembly, Port Elm, May 3, 2019"))
                .isPresent();
        assertThat(WrittenDate.ending("What happened on May 3, 2019 at the pier"))
                .isEmpty();
        assertThat(WrittenDate.ending("The day we remember is 3 May 2019")).isEmpty();
    }

    @Test
    void a_date_line_holds_nothing_else() {
        assertThat(DateLine.isOne("Published: Friday 3 May 2019, 10:15 GMT")).isTrue();
        assertThat(DateLine.isOne("The pier closed on 3 May 2019")).isFalse();
    }
}
