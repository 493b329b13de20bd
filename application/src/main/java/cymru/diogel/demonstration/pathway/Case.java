package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** A strategy discussion, and the enquiries it opened. */
record Case(UUID discussion, Household home, LocalDate day, List<Enquired> children) {
    static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    private static final int CONFERRING = 4;
    private static final double JOINT = 0.83;

    /** A child of whom it was enquired. */
    record Enquired(Child child, UUID id, Plan.Enquiry plan) {
        boolean isOpen() {
            return plan.determination() == 0;
        }
    }

    /** All of them, family by family. */
    static List<Case> of(County county, Identities ids) {
        return county.households().stream().flatMap(it -> of(it, ids).stream()).toList();
    }

    private static List<Case> of(Household home, Identities ids) {
        var days = new TreeMap<LocalDate, List<Enquired>>();
        for (var child : home.children()) {
            for (var plan : child.plans()) {
                if (plan instanceof Plan.Enquiry it) {
                    days.computeIfAbsent(
                                    Chapter.discussedOn(home, it, CALENDAR), _ -> new ArrayList<>())
                            .add(new Enquired(child, ids.child(child.id()), it));
                }
            }
        }
        return days.entrySet().stream()
                .map(it -> new Case(id(home, it.getKey(), ids), home, it.getKey(), it.getValue()))
                .toList();
    }

    static UUID id(Household home, LocalDate day, Identities ids) {
        return ids.partOf(ids.household(home.id()), "discussion/" + day);
    }

    /** The last few that are open long enough for a conference to have been called. */
    static List<Case> conferring(List<Case> cases, County county) {
        var last = county.lastDay();
        return cases.stream()
                .filter(it -> it.children().stream().allMatch(Enquired::isOpen))
                .filter(it -> it.day().isBefore(last.minusDays(6)))
                .sorted(Comparator.comparing(Case::day).reversed())
                .limit(CONFERRING)
                .toList();
    }

    /** The enquiry of one of its children. */
    UUID enquiry(Enquired it, Identities ids) {
        return ids.partOf(discussion, "enquiry/" + it.child().id());
    }

    boolean isJoint() {
        return draw("joint").chance(JOINT);
    }

    /** A draw for one purpose, the same each time. */
    Draw draw(String what) {
        return Draw.of(47, Draw.Subject.WORDS, (home.id() + day + what).hashCode());
    }
}
