package dev.volteface.ingest.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Post.Example:80/A/../b#c, http://post.example/b",
        "https://post.example, https://post.example/",
        "https://post.example/?utm_medium=x&id=3&fbclid=y, https://post.example/?id=3",
        "https://post.example/a b, https://post.example/a%20b",
        "https://post.example:8443/a, https://post.example:8443/a",
    })
    void one_page_has_one_spelling(String written, String normal) {
        assertThat(WebAddress.of(written)).isEqualTo(new WebAddress.Valid(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "post.example",
                "ftp://post.example/",
                "https:///a",
                "https://u:p@post.example/",
                "https://[",
                "\u0000"
            })
    void what_cannot_be_asked_is_refused_with_a_reason(String written) {
        assertThat(WebAddress.of(written))
                .isInstanceOfSatisfying(
                        WebAddress.Invalid.class,
                        invalid -> assertThat(invalid.reason()).isNotBlank());
    }
}
