package dev.volteface.testkit.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedIdsTest {

    @Test
    void an_article_is_its_identity_and_nothing_else() {
        assertThat(ExpectedIds.articleId("abc")).isEqualTo("a-ba7816bf8f01cfea414140de");
        assertThat(ExpectedIds.importIdentity("quay", "2031/toll.txt")).isEqualTo("import:quay/2031/toll.txt");
    }

    @Test
    void words_are_compared_without_case_marks_and_widths() {
        assertThat(ExpectedIds.normalised("  “The Toll—\n2,000 crowns—STAYS.” "))
                .isEqualTo("the toll 2 000 crowns stays");
        assertThat(ExpectedIds.normalised("ﬁsh ＡＢ")).isEqualTo("fish ab");
        assertThat(ExpectedIds.normalised("…!")).isEmpty();
    }

    @Test
    void a_statement_is_its_article_its_words_and_which_of_them() {
        String first = ExpectedIds.statementId("a-1", "The toll stays.", 0);

        assertThat(first).matches("s-[0-9a-f]{24}").isEqualTo(ExpectedIds.statementId("a-1", "the toll, stays", 0));
        assertThat(first).isNotEqualTo(ExpectedIds.statementId("a-1", "The toll stays.", 1));
        assertThat(first).isNotEqualTo(ExpectedIds.statementId("a-2", "The toll stays.", 0));
    }
}
