package dev.volteface.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionJsonTest {

    @Test
    void a_document_prints_in_the_scorers_shape() {
        String text = "“The harbour stays open,” Marta Ilves said.";
        assertThat(AttributionJson.print(AttributionJson.document("d1", text)))
                .contains("\"id\":\"d1\"")
                .contains("\"content\":[[1,23]]")
                .contains("\"source\":[[26,37]]")
                .contains("\"cue\":[[38,42]]")
                .contains("\"type\":\"direct\"")
                .contains("\"source_text\":\"Marta Ilves\"")
                .contains("\"speaker\":\"person:marta-ilves\"")
                .contains("\"via\":null")
                .contains("\"parent\":null");
    }
}
