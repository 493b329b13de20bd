package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Plan.CareAndSupport;
import cymru.diogel.demonstration.county.Plan.Enquiry;
import cymru.diogel.demonstration.county.Plan.Placement;
import cymru.diogel.demonstration.county.Plan.Registration;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The families of the made-up county, as people keeps them. */
record Places(Identities ids) {
    /** What every plan has. */
    private record Spell(UUID id, UUID child, LocalDate from, @Nullable LocalDate until) {
        Plan of(Plan.Kind kind, @Nullable String category, Plan.@Nullable Placement placement) {
            return new Plan(id, child, kind, from, until, category, placement);
        }
    }

    cymru.diogel.practice.people.Household household(Household home) {
        var names = home.children().stream().map(Child::familyName).distinct().toList();
        return new cymru.diogel.practice.people.Household(
                ids.household(home.id()),
                home.id(),
                names.isEmpty() ? null : String.join(", ", names),
                home.address(),
                home.area());
    }

    cymru.diogel.practice.people.Child child(Child child) {
        return new cymru.diogel.practice.people.Child(
                ids.child(child.id()),
                child.id(),
                ids.household(child.householdId()),
                child.givenName().isEmpty() ? null : child.givenName(),
                child.familyName(),
                child.born(),
                tag(child.language()));
    }

    /** Enquiries are a story of their own and are left out. */
    List<Plan> plans(Child child) {
        var plans = new ArrayList<Plan>();
        for (var plan : child.plans()) {
            plan(child, plan, plans.size()).ifPresent(plans::add);
        }
        return plans;
    }

    Stream<Conference> conferences(Child child) {
        var whom = ids.child(child.id());
        return child.plans().stream()
                .filter(Registration.class::isInstance)
                .map(Registration.class::cast)
                .flatMap(it ->
                        Stream.concat(
                                Stream.of(new Conference(whom, it.from(), true)),
                                it.reviews().stream()
                                        .map(day -> new Conference(whom, day, false))));
    }

    Stream<Allocation> allocations(Household home) {
        return home.children().stream()
                .flatMap(child ->
                        home.allocations().stream()
                                .map(it ->
                                        new Allocation(
                                                ids.child(child.id()),
                                                ids.account(it.practitionerId()),
                                                ids.team(home.teamId()),
                                                it.from(),
                                                it.until())));
    }

    private Optional<Plan> plan(
            Child child, cymru.diogel.demonstration.county.Plan plan, int number) {
        var id = ids.plan(child.id(), number);
        return switch (plan) {
            case Registration it ->
                    Optional.of(spell(child, id, it).of(Plan.Kind.REGISTER, categories(it), null));
            case Placement it ->
                    Optional.of(
                            spell(child, id, it).of(Plan.Kind.LOOKED_AFTER, null, placement(it)));
            case CareAndSupport it ->
                    Optional.of(spell(child, id, it).of(Plan.Kind.CARE_AND_SUPPORT, null, null));
            case Enquiry _ -> Optional.empty();
        };
    }

    private static Plan.Placement placement(Placement it) {
        return new Plan.Placement(basis(it), it.untilEighteen(), it.firstReview());
    }

    private Spell spell(Child child, UUID id, cymru.diogel.demonstration.county.Plan plan) {
        return new Spell(id, ids.child(child.id()), plan.from(), plan.until());
    }

    private static String categories(Registration registration) {
        return registration.categories().stream()
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static Plan.Basis basis(Placement placement) {
        return switch (placement.basis()) {
            case FOSTER_CARE, RESIDENTIAL -> Plan.Basis.ANY;
            case TEMPORARY_APPROVAL -> Plan.Basis.TEMPORARY_APPROVAL;
            case WITH_PARENT_BEFORE_ASSESSMENT -> Plan.Basis.PARENT_BEFORE_ASSESSMENT;
            case WITH_PARENT_INTERIM_ORDER -> Plan.Basis.INTERIM_ORDER_WITH_PARENT;
            case WITH_PARENT_CARE_ORDER -> Plan.Basis.CARE_ORDER_WITH_PARENT;
            case MADE_BY_ANOTHER -> Plan.Basis.ARRANGED_BY_ANOTHER;
            case SHORT_BREAKS -> Plan.Basis.SHORT_BREAKS;
        };
    }

    private static String tag(Language language) {
        return language == Language.WELSH ? "cy" : "en";
    }
}
