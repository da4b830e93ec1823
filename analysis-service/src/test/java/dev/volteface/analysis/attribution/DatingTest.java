package dev.volteface.analysis.attribution;

import static dev.volteface.analysis.attribution.Texts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.statement.SaidOn;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

    @ParameterizedTest
    @CsvSource({
        "on Friday, 2031-05-09, 2031-05-09",
        "on Tuesday, 2031-05-06, 2031-05-06",
        "yesterday, 2031-05-08, 2031-05-08",
        "three days ago, 2031-05-06, 2031-05-06",
        "last month, 2031-04-01, 2031-04-30",
        "on April 30, 2031-04-30, 2031-04-30",
        "on December 15, 2030-12-15, 2030-12-15",
        "in early March, 2031-03-01, 2031-03-10",
        "at a dinner, 2031-05-09, 2031-05-09",
        "on February 30, 2031-05-09, 2031-05-09",
    })
    void the_sentence_tells_when_it_was_said(String when, LocalDate from, LocalDate to) {
        SaidOn said = aReport("Kari Lund said " + when + " that the quay is safe.")
                .read()
                .attributed()
                .getFirst()
                .saidOn();
        assertThat(said.from()).isEqualTo(from);
        assertThat(said.to()).isEqualTo(to);
    }
}
