package dev.volteface.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Who may use an adapter: adapters of the same capability, and the wiring of the whole service, which lies in adapters
 * directly below its root and which all adapters may use in turn.
 */
final class Boundaries {

    private Boundaries() {}

    static ArchRule adaptersStayWithTheirCapability(Architecture architecture) {
        return classes()
                .should(useNoForeignAdapter(architecture))
                .because("a capability is used through its core; how it is stored or served is its own affair");
    }

    private static ArchCondition<JavaClass> useNoForeignAdapter(Architecture architecture) {
        return new ArchCondition<>("use no adapter of another capability") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!mayUse(architecture, type, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayUse(Architecture architecture, JavaClass user, JavaClass used) {
        if (!architecture.isAdapter(used) || architecture.isExempt(user) || architecture.isWiring(user)) {
            return true;
        }
        boolean atHome = architecture.capability(user).equals(architecture.capability(used));
        return architecture.isAdapter(user) && (atHome || architecture.isWiring(used));
    }
}
