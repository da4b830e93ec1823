package dev.volteface.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What the core of a capability may not touch. */
final class Purity {

    /** {@code Type.member} that answer differently each time. */
    private static final Set<String> DRAWING = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    private Purity() {}

    static ArchRule knowsNoFramework(Architecture architecture) {
        return noClasses()
                .that(areCore(architecture))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson.."))
                .because("the core of a capability is plain Java; what touches a framework lies in an adapter");
    }

    static ArchRule drawsNeitherTimeNorChance(Architecture architecture) {
        return classes()
                .that(areCore(architecture))
                .should(drawNothing())
                .because("time and ids are arguments, so that a replay decides as before");
    }

    private static DescribedPredicate<JavaClass> areCore(Architecture architecture) {
        return DescribedPredicate.describe("are core of " + architecture.root(), architecture::isPure);
    }

    private static ArchCondition<JavaClass> drawNothing() {
        return new ArchCondition<>("draw neither time nor chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String member = access.getTargetOwner().getName() + "." + access.getName();
                    if (DRAWING.contains(member)) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }
}
