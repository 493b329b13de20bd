package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.generation.MadeUp.CALENDAR;
import static cymru.diogel.demonstration.generation.MadeUp.COUNTY;
import static cymru.diogel.demonstration.generation.MadeUp.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Plan.Basis;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.county.Staff.Account;
import cymru.diogel.demonstration.county.Staff.Practitioner;
import cymru.diogel.demonstration.county.Staff.Role;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationTests {
    @Test
    void the_same_seed_gives_the_same_county() {
        assertThat(MadeUp.county(1)).isEqualTo(COUNTY);
    }

    @Test
    void another_seed_gives_another_county() {
        var other = MadeUp.county(2);
        assertThat(other.households()).isNotEqualTo(COUNTY.households());
        assertThat(other.staff().practitioners()).isNotEqualTo(COUNTY.staff().practitioners());
    }

    @Test
    void a_family_is_the_same_whichever_are_asked_for_before_it() {
        var forwards = Demonstration.withoutWords(5, Scale.COUNTY, LAST_DAY, CALENDAR);
        var backwards = Demonstration.withoutWords(5, Scale.COUNTY, LAST_DAY, CALENDAR);
        forwards.households(0);
        for (var family = backwards.families() - 1; family > 100; family--) {
            backwards.households(family);
        }
        assertThat(backwards.households(100)).isEqualTo(forwards.households(100));
    }

    @Test
    void children_on_the_last_day_are_as_many_as_the_scale_says() {
        assertThat(open(Plan.Registration.class)).isEqualTo(115);
        assertThat(open(Plan.CareAndSupport.class)).isEqualTo(280);
        // A few on the register are looked after as well.
        assertThat(open(Plan.Placement.class)).isBetween(240L, 252L);
    }

    @Test
    void families_are_of_the_sizes_that_were_asked_for() {
        var sizes =
                COUNTY.households().stream()
                        .filter(it -> it.children().stream().anyMatch(this::isRegistered))
                        .collect(
                                Collectors.groupingBy(
                                        it -> Math.min(4, it.children().size()),
                                        Collectors.counting()));
        assertThat(sizes.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(sizes.get(1)).isGreaterThan(sizes.get(3));
    }

    @Test
    void every_clock_of_regulation_31_has_somebody() {
        var bases =
                plans(Plan.Placement.class).stream()
                        .map(Plan.Placement::basis)
                        .collect(Collectors.toSet());
        assertThat(bases).containsExactlyInAnyOrder(Basis.values());
        assertThat(plans(Plan.Placement.class))
                .anyMatch(Plan.Placement::untilEighteen)
                .anyMatch(placement -> placement.from().isAfter(COUNTY.firstDay()))
                .anyMatch(placement -> placement.until() != null);
    }

    @Test
    void review_conferences_are_held_within_three_months_and_then_six() {
        for (var registration : plans(Plan.Registration.class)) {
            var before = registration.from();
            var months = 3;
            for (var review : registration.reviews()) {
                assertThat(review).isAfter(before).isBeforeOrEqualTo(before.plusMonths(months));
                before = review;
                months = 6;
            }
            if (registration.until() != null) {
                assertThat(registration.until()).isEqualTo(before);
            }
        }
    }

    @Test
    void everybody_has_a_name_and_children_of_a_family_different_ones() {
        assertThat(COUNTY.staff().practitioners())
                .extracting(Practitioner::name)
                .allMatch(name -> name.contains(" "))
                .hasSize(60);
        for (var household : COUNTY.households()) {
            var born = household.children().stream().filter(it -> it.born() != null).toList();
            assertThat(born).extracting(Child::givenName).doesNotHaveDuplicates();
            assertThat(born).allMatch(it -> !it.givenName().isBlank());
            assertThat(household.children()).allMatch(it -> !it.familyName().isBlank());
        }
    }

    @Test
    void there_are_names_with_circumflexes_patronymics_and_from_afar() {
        var names = new TreeSet<String>();
        COUNTY.children().forEach(it -> names.add(it.givenName() + " " + it.familyName()));
        assertThat(names).anyMatch(it -> it.contains("Llŷr")).anyMatch(it -> it.contains("Siân"));
        assertThat(names).anyMatch(it -> it.contains(" ap ") || it.contains(" ab "));
        assertThat(names).anyMatch(it -> it.contains(" ferch ")).anyMatch(it -> it.contains("-"));
        assertThat(names).anyMatch(it -> it.contains("ó") || it.contains("ł"));
    }

    @Test
    void every_role_has_an_account_and_no_two_the_same_name_to_sign_in_with() {
        var accounts = COUNTY.staff().accounts();
        assertThat(accounts).extracting(Account::username).doesNotHaveDuplicates();
        assertThat(accounts).allMatch(it -> it.username().matches("[a-z.]+[0-9]*"));
        for (var role : Role.values()) {
            var expected =
                    switch (role) {
                        case PRACTITIONER -> 60;
                        case TEAM_MANAGER -> 6;
                        default -> 1;
                    };
            assertThat(accounts.stream().filter(it -> it.role() == role)).hasSize(expected);
        }
    }

    @Test
    void some_families_change_practitioner_and_nobody_is_without_one() {
        var changed =
                COUNTY.households().stream().filter(it -> it.allocations().size() == 2).count();
        assertThat(changed).isBetween(50L, 160L);
        assertThat(COUNTY.households()).allMatch(it -> !it.allocations().isEmpty());
    }

    @Test
    void nobody_is_eighteen_and_the_unborn_are_expected() {
        COUNTY.children()
                .forEach(child -> {
                    var born = Objects.requireNonNullElse(child.born(), child.expected());
                    assertThat(born).isAfter(LAST_DAY.minusYears(18));
                    assertThat(child.born() == null)
                            .isEqualTo(LAST_DAY.isBefore(Objects.requireNonNull(born)));
                });
    }

    private boolean isRegistered(Child child) {
        return child.plans().stream().anyMatch(Plan.Registration.class::isInstance);
    }

    private static long open(Class<? extends Plan> kind) {
        return COUNTY.children()
                .filter(child ->
                        child.plans().stream()
                                .anyMatch(plan -> kind.isInstance(plan) && plan.until() == null))
                .count();
    }

    private static <P extends Plan> List<P> plans(Class<P> kind) {
        return COUNTY.children()
                .flatMap(child -> child.plans().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
