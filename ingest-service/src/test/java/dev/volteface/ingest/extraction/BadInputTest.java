package dev.volteface.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.article.Mark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String SENTENCE =
            "The mayor of Merrow said on Monday that the café by the pier will stay open.";

    @Test
    void nothing_is_empty() {
        assertThat(Given.refusal("", "text/plain").code()).isEqualTo("empty");
        assertThat(Given.refusal(" \n\n", "text/plain").code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 …", "PK\u0003\u0004…", "a\0b"})
    void what_is_no_text_is_binary(String text) {
        Extracted.Unusable refusal = Given.refusal(text, null);

        assertThat(refusal.status()).isEqualTo(415);
        assertThat(refusal.code()).isEqualTo("binary");
        assertThat(refusal.remedy()).contains("plain text");
    }

    @Test
    void a_type_that_is_not_read_is_named() {
        assertThat(Given.refusal("x", "image/png").detail()).contains("image/png");
    }

    @Test
    void too_much_is_refused_with_the_limit() {
        Document document = Given.document("x".repeat(101), "text/plain");

        assertThat(Extraction.extract(document, new Limits(100, 100)))
                .isInstanceOfSatisfying(Extracted.Unusable.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(413);
                    assertThat(refusal.detail()).contains("101 bytes", "100");
                });
    }

    @Test
    void a_body_that_is_too_long_is_refused() {
        assertThat(Extraction.extract(Given.document(SENTENCE, "text/plain"), new Limits(1000, 10)))
                .isInstanceOfSatisfying(
                        Extracted.Unusable.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("too-long"));
    }

    @Test
    void broken_json_says_where() {
        Extracted.Unusable refusal = Given.refusal("{\"title\": \"A\",\n \"text\": }", "application/json");

        assertThat(refusal.code()).isEqualTo("broken-json");
        assertThat(refusal.detail()).contains("line 2", "column");
    }

    @Test
    void a_declared_charset_that_does_not_fit_is_refused() {
        byte[] latin = SENTENCE.getBytes(Charset.forName("windows-1252"));

        assertThat(Given.refusal(latin, "text/plain; charset=utf-8").code()).isEqualTo("wrong-charset");
        assertThat(Given.refusal(latin, "text/plain; charset=utf-8").detail())
                .contains("offset " + SENTENCE.indexOf('é'));
        assertThat(Given.refusal(latin, "text/plain; charset=nonsense-9").detail())
                .contains("nonsense-9");
    }

    @Test
    void an_undeclared_charset_is_guessed_and_marked() {
        CleanArticle article =
                Given.article(Given.document(SENTENCE.getBytes(Charset.forName("windows-1252")), "text/plain"));

        assertThat(article.body()).contains("café");
        assertThat(article.marks()).contains(Mark.DECODED_BY_GUESS);
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThat(Given.refusal("<html><body><nav>Home</nav></body></html>", "text/html")
                        .code())
                .isEqualTo("no-text");
        assertThat(Given.refusal("{\"title\": \"A\", \"url\": \"https://a.example/\"}", null)
                        .code())
                .isEqualTo("no-text");
    }

    @Test
    void a_wrong_field_is_named() {
        assertThat(Given.refusal("{\"text\": 3}", "application/json").field()).isEqualTo("text");
        assertThat(Given.refusal("{\"url\": \"ftp://a.example\", \"text\": \"A b.\"}", "application/json")
                        .field())
                .isEqualTo("url");
        assertThat(Given.refusal("{\"publishedAt\": \"soon\", \"text\": \"A b.\"}", "application/json")
                        .field())
                .isEqualTo("publishedAt");
    }

    @Test
    void a_document_without_any_name_is_refused() {
        Document nameless = new Document(
                SENTENCE.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                LocalDate.of(2024, 1, 1));

        assertThat(Extraction.extract(nameless))
                .isInstanceOfSatisfying(
                        Extracted.Unusable.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unidentified"));
    }
}
