package dev.volteface.analysis.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Sergei Ivanov, Sergey Ivanov",
        "Sergej Ivanov, Sergey Ivanov",
        "Anatoliy Petrov, Anatoly Petrov",
        "Dmitri Orlov, Dmitry Orlov",
        "José Lima, Jose Lima",
        "Mr. Rui Salgado, Rui Salgado",
        "Ann B. Carter, Ann Carter",
    })
    void one_name_in_two_spellings_has_one_slug(String one, String other) {
        assertThat(Names.slug(one)).isEqualTo(Names.slug(other));
    }
}
