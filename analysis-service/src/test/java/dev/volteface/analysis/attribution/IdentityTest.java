package dev.volteface.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void words_are_compared_without_case_marks_and_blanks() {
        assertThat(Identity.normalised("  “The Quay,” he—\u00a0ﬁnally ")).isEqualTo("the quay he finally");
        assertThat(Identity.fingerprint("The quay!"))
                .isEqualTo(Identity.fingerprint("the  QUAY"))
                .hasSize(32);
    }

    @Test
    void an_id_depends_on_article_words_and_occurrence() {
        String id = Identity.id("a-1", "The quay", 1);
        assertThat(id).matches("s-[0-9a-f]{24}").isEqualTo(Identity.id("a-1", "the quay.", 1));
        assertThat(id).isNotEqualTo(Identity.id("a-1", "the quay", 2)).isNotEqualTo(Identity.id("a-2", "the quay", 1));
    }
}
