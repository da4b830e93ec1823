package dev.volteface.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names that say nothing. */
final class Naming {

    private Naming() {}

    static ArchRule classesSayWhatTheyAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils)")
                .because("a class is named for what it is");
    }

    static ArchRule packagesSayWhatTheyDo() {
        return noClasses()
                .should()
                .resideInAnyPackage("..utils..", "..util..", "..common..", "..impl..", "..helper..", "..helpers..")
                .because("a package is a capability and is named for what it does");
    }
}
