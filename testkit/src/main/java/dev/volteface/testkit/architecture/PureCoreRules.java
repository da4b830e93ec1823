package dev.volteface.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * The rules of the house, for one service: its core is pure, adapters belong to their capability, names say something.
 * A service calls {@link #check} in one test.
 */
public final class PureCoreRules {

    private PureCoreRules() {}

    /**
     * Checks all rules on the compiled classes of a package and all below it, tests left out.
     *
     * <p>Core is whatever doesn't lie in a subpackage named {@code kafka}, {@code mongo}, {@code web} or {@code http}
     * and is not the class of the root package that carries {@code @SpringBootApplication}.
     *
     * @param rootPackage the service's package, such as {@code dev.volteface.ingest}
     * @param exempt further packages (with all below them) and classes, by full name, that need not be pure
     * @throws AssertionError listing everything that breaks a rule, or saying that the package has no classes
     */
    public static void check(String rootPackage, String... exempt) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in " + rootPackage + ": is its name right, is it compiled?");
        }
        Architecture architecture = new Architecture(rootPackage, List.of(exempt));
        List<String> broken = broken(architecture, classes);
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    /** What breaks each broken rule. */
    static List<String> broken(Architecture architecture, JavaClasses classes) {
        return rules(architecture).stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
    }

    private static List<ArchRule> rules(Architecture architecture) {
        return List.of(
                Purity.knowsNoFramework(architecture),
                Purity.drawsNeitherTimeNorChance(architecture),
                Boundaries.adaptersStayWithTheirCapability(architecture),
                Naming.classesSayWhatTheyAre(),
                Naming.packagesSayWhatTheyDo());
    }
}
