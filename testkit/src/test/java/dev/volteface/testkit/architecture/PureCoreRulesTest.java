package dev.volteface.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PureCoreRulesTest {

    private static final String SPECIMENS = "dev.volteface.testkit.architecture.specimens.";

    @ParameterizedTest
    @CsvSource({
        "framework, Toll.place",
        "drawing, Instant.now",
        "drawingbyreference, UUID.randomUUID",
        "trespassing, Ferries",
        "leaning, Toll.shell",
        "hollow, TollManager",
        "vague, common"
    })
    void every_rule_rejects_its_specimen_and_no_other_rule_does(String specimen, String named) {
        List<String> broken = broken(specimen);

        assertThat(broken).hasSize(1).first().asString().contains(named);
    }

    @Test
    void a_house_in_order_passes() {
        assertThat(broken("good")).isEmpty();
    }

    @Test
    void an_exempt_class_or_package_may_know_a_framework() {
        assertThat(broken("framework", SPECIMENS + "framework.tolls")).isEmpty();
        assertThat(broken("framework", SPECIMENS + "framework.tolls.Toll")).isEmpty();
        assertThat(broken("framework", SPECIMENS + "framework.to")).hasSize(1);
    }

    @Test
    void a_package_without_classes_is_a_fault_and_not_a_pass() {
        assertThatThrownBy(() -> PureCoreRules.check("dev.volteface.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes in dev.volteface.nowhere");
    }

    @Test
    void the_test_kit_keeps_the_rules_that_concern_it() {
        assertThatCode(() -> PureCoreRules.check("dev.volteface.testkit.checking"))
                .doesNotThrowAnyException();
    }

    private static List<String> broken(String specimen, String... exempt) {
        JavaClasses classes = new ClassFileImporter().importPackages(SPECIMENS + specimen);
        assertThat(classes).isNotEmpty();
        return PureCoreRules.broken(new Architecture(SPECIMENS + specimen, List.of(exempt)), classes);
    }
}
