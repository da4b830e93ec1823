package dev.volteface.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final String HASH = "3c1fed6fbed1d5a4e1ea6bd73f0e5ff0fd4e6e8bb6c5ed8db0a58b8d1f9f0d5b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[null]",
                "[{}]",
                "[{\"name\":\"ada\",\"sha256\":\"vf_in-the-clear\"}]",
                "[{\"sha256\":\"" + HASH + "\"}]"
            })
    void a_file_that_is_no_list_of_hashed_keys_refuses_all_and_says_so(String content, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("keys.json"), content);

        Admission admission = new ApiKeys(file).admit("Bearer vf_x");

        assertThat(admission)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.problem().detail()).contains(file.toString()));
    }

    @Test
    void without_a_file_nobody_is_admitted() {
        assertThat(new ApiKeys(null).admit("Bearer vf_x"))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.problem().detail()).contains("volteface.access.keys-file"));
    }
}
