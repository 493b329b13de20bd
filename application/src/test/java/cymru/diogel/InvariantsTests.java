package cymru.diogel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What must be absent from the code; the numbers are those of ARCHITECTURE.md. */
class InvariantsTests {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("cymru.diogel");

    @Test
    void invariant_3_local_time_meets_instants_in_deadlines_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cymru.diogel.platform.deadlines..")
                .should()
                .callMethodWhere(
                        call(
                                "turns local time into an instant",
                                it ->
                                        it.getTargetOwner().isEquivalentTo(LocalDateTime.class)
                                                && List.of("atZone").contains(it.getName())))
                .check(CODE);
    }

    @Test
    void invariant_7_nobody_asks_the_time_but_of_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(
                        call(
                                "asks for now without a clock",
                                it ->
                                        it.getName().equals("now")
                                                && it.getTargetOwner()
                                                        .getPackageName()
                                                        .equals("java.time")
                                                && it.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(type ->
                                                                type.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void invariant_9_mathematics_and_plans_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage("cymru.diogel.statistics..", "cymru.diogel.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.jooq..", "java.sql..", "java.net..")
                .check(CODE);
    }

    @Test
    void invariant_6_only_stores_and_front_doors_of_the_module_read_its_tables() {
        for (var module :
                List.of(
                        "access",
                        "trail",
                        "people",
                        "families",
                        "search",
                        "visits",
                        "drafts",
                        "deadlines",
                        "signin")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("cymru.diogel.*." + module + "..")
                    .and()
                    .resideInAPackage("cymru.diogel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("gen.db." + module + "..")
                    .check(CODE);
        }
    }

    @Test
    void names_that_say_nothing_are_not_used() {
        classes()
                .that()
                .resideInAPackage("cymru.diogel..")
                .should()
                .haveNameNotMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Info)(\\$.*)?")
                .check(CODE);
    }

    private static DescribedPredicate<JavaMethodCall> call(
            String what, Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe(what, test);
    }
}
