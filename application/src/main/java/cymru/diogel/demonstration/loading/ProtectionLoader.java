package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan.Registration;
import cymru.diogel.demonstration.county.Staff.Practitioner;
import cymru.diogel.demonstration.generation.Circles;
import cymru.diogel.practice.coregroups.EarlierGroups;
import cymru.diogel.practice.plans.EarlierPlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Core groups and plans of the made-up children whose names are on the register. */
@Component
class ProtectionLoader {
    private final EarlierGroups groups;
    private final EarlierPlans plans;

    ProtectionLoader(EarlierGroups groups, EarlierPlans plans) {
        this.groups = groups;
        this.plans = plans;
    }

    /** Children of one home whose names came on the register on one day. */
    record Registered(Household home, LocalDate from, List<Child> children) {}

    void load(County county, Identities ids) {
        var all = county.households().stream().flatMap(it -> of(it).stream()).toList();
        // Planted: the first meeting for the largest family was held late.
        var planted =
                all.stream()
                        .filter(it -> it.from().isBefore(county.lastDay().minusDays(40)))
                        .max(Comparator.comparingInt(it -> it.children().size()));
        var names =
                county.staff().practitioners().stream()
                        .collect(Collectors.toMap(Practitioner::id, Practitioner::name));
        var circles = new Circles(county);
        var earlier = new ArrayList<EarlierGroups.Earlier>();
        var written = new ArrayList<EarlierPlans.Earlier>();
        for (var it : all) {
            var worker = it.home().allocations().getLast().practitionerId();
            var coordinator =
                    new ProtectionStory.Coordinator(
                            ids.account(worker), names.getOrDefault(worker, worker));
            var late = planted.filter(it::equals).isPresent();
            var story = new ProtectionStory(county, ids, it, coordinator, late);
            var group = story.group(circles.around(it.home()));
            earlier.add(group);
            it.children().forEach(child -> written.add(story.plan(child, group, plans)));
        }
        groups.takeOver(earlier);
        plans.takeOver(written);
    }

    private static List<Registered> of(Household home) {
        var days = new TreeMap<LocalDate, List<Child>>();
        for (var child : home.children()) {
            child.plans().stream()
                    .filter(it -> it instanceof Registration && it.until() == null)
                    .forEach(it ->
                            days.computeIfAbsent(it.from(), _ -> new ArrayList<>()).add(child));
        }
        return days.entrySet().stream()
                .map(it -> new Registered(home, it.getKey(), it.getValue()))
                .toList();
    }
}
