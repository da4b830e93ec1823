package dev.volteface.ingest.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor said that the pier will be open and that it is safe for all of us.
            de | Der Rat hat am Montag entschieden, dass die Brücke nicht verkauft wird und bleibt.
            fr | Le maire a dit que le pont est ouvert et que les travaux de la ville sont finis.
            es | El alcalde dijo que el puente está abierto y que las obras de la ciudad no son caras.
            it | Il sindaco ha detto che il ponte è aperto e che i lavori della città sono finiti.
            ru | Мэр сказал, что мост открыт и что работы на нём не будут идти до конца года.
            zh | 市长说这座桥已经开放，工程已经完成，市民可以安全通过。
            ja | 市長は橋が開通し、工事が完了したと述べた。
            ar | قال رئيس البلدية إن الجسر مفتوح وإن الأعمال انتهت.
            und | Pier open
            """)
    void languages_are_told_apart(String tag, String text) {
        assertThat(Language.of(text)).isEqualTo(tag);
    }
}
