package dev.volteface.alert;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.volteface.testkit.architecture.PureCoreRules;
import org.junit.jupiter.api.Test;

/** The pure core of this service knows no framework, no clock and no chance; testkit shows that each rule can fail. */
class ArchitectureTest {

    @Test
    void the_core_is_pure_and_nobody_uses_anothers_adapter() {
        assertThatCode(() -> PureCoreRules.check("dev.volteface.alert")).doesNotThrowAnyException();
    }
}
