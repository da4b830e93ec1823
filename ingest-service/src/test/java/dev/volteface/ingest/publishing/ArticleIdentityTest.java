package dev.volteface.ingest.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {

    @Test
    void a_given_uri_goes_before_the_address_and_the_address_before_the_import() {
        assertThat(ArticleIdentity.of("urn:x:1", "https://a.example/", "s", "p")
                        .orElseThrow()
                        .uri())
                .isEqualTo("urn:x:1");
        assertThat(ArticleIdentity.of(null, "https://A.example", "s", "p")
                        .orElseThrow()
                        .uri())
                .isEqualTo("https://a.example/");
        assertThat(ArticleIdentity.of(null, null, "s", "d\\p.txt").orElseThrow().uri())
                .isEqualTo("import:s/d/p.txt");
        assertThat(ArticleIdentity.of(null, " ", "s", null)).isEmpty();
    }

    @Test
    void the_id_is_derived_from_the_uri() {
        assertThat(ArticleIdentity.of("urn:x:1", null, null, null).orElseThrow().articleId())
                .matches("a-[0-9a-f]{24}");
        assertThat(ArticleIdentity.of("https://a.example/?utm_id=1", null, null, null))
                .isEqualTo(ArticleIdentity.of("https://A.example", null, null, null));
    }

    @Test
    void the_content_hash_tells_where_one_field_ends() {
        assertThat(ContentHash.of("ab", "c", List.of(), null, "x"))
                .isNotEqualTo(ContentHash.of("a", "bc", List.of(), null, "x"));
        assertThat(ContentHash.of(null, "c", List.of(), null, "x"))
                .isNotEqualTo(ContentHash.of("", "c", List.of(), null, "x"));
    }
}
