package dev.volteface.ingest.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.PublishedAt;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 6, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSLO, March 5. /WIRE/. The deal passed in 2016 holds, the envoy said.                          | 2017-03-05
            OSLO, March 5. /WIRE/. The deal of June 3, 2018 holds, the envoy said.                         | 2019-03-05
            OSLO, March 5. /WIRE/. The envoy said on Tuesday that the deal will hold by 2030.              | 2024-03-05
            OSLO, March 5. /WIRE/. US President Barack Obama said on Monday that he will come.             | 2012-03-05
            OSLO, March 5 (Wire) - German Chancellor Gerhard Schröder met former US President Bill Clinton.| 2005-03-05
            OSLO, March 5, 2011 (Wire) - The envoy came.                                                   | 2011-03-05
            OSLO, 5 March (Wire) - Nothing tells the year.                                                 | 2024-03-05
            OSLO, December 5 (Wire) - Nothing tells the year.                                              | 2023-12-05
            """)
    void a_year_is_inferred_from_what_the_text_allows(String lead, String day) {
        PublishedAt date = Objects.requireNonNull(Dating.date(List.of(), null, List.of(lead), null, RECEIVED));

        assertThat(date.at().toLocalDate()).isEqualTo(LocalDate.parse(day));
        assertThat(date.inferred()).isEqualTo(!lead.contains("2011"));
    }

    @Test
    void what_is_written_for_the_purpose_comes_first() {
        PublishedAt date = Dating.date(
                List.of("no date", "2020-01-02"),
                "Remarks, Oslo, May 3, 2019",
                List.of(),
                "https://a.example/2018/1/1/x",
                RECEIVED);

        assertThat(Objects.requireNonNull(date).asWritten()).isEqualTo("2020-01-02");
    }

    @Test
    void the_line_below_a_catchword_may_end_in_the_day() {
        PublishedAt date = Dating.date(
                List.of(),
                "“A pier is not a bridge”",
                List.of("Interview of Mayor Oskar Brandt with Radio Two, Tolm, 3 May 2019", "Question: Why?"),
                null,
                RECEIVED);

        assertThat(Objects.requireNonNull(date).at().toLocalDate()).isEqualTo(LocalDate.of(2019, 5, 3));
    }

    @Test
    void an_address_tells_the_day_where_nothing_else_does() {
        PublishedAt date =
                Dating.date(List.of(), "Pier", List.of("It is open."), "https://a.example/2018/01/31/x", RECEIVED);

        assertThat(Objects.requireNonNull(date).at().toLocalDate()).isEqualTo(LocalDate.of(2018, 1, 31));
        assertThat(date.inferred()).isTrue();
    }

    @Test
    void the_future_is_not_believed() {
        assertThat(Dating.date(List.of("2031-01-01"), null, List.of(), null, RECEIVED))
                .isNull();
    }
}
