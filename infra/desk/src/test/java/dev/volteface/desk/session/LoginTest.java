package dev.volteface.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "alerts", "", "/a\nb"
            })
    void signing_in_never_leads_to_another_site(String next) {
        assertThat(Login.local(next)).isEqualTo("/");
    }

    @Test
    void signing_in_leads_back_to_the_page() {
        assertThat(Login.local("/articles/a-1?statement=st-1")).isEqualTo("/articles/a-1?statement=st-1");
    }

    @Test
    void the_longest_unused_session_goes_when_there_are_too_many() {
        Sessions sessions = new Sessions(2);
        String first = sessions.open("one");
        String second = sessions.open("two");
        assertThat(sessions.keyOf(first)).hasValue("one");

        sessions.open("three");

        assertThat(sessions.keyOf(second)).isEmpty();
        assertThat(sessions.keyOf(first)).hasValue("one");
    }
}
