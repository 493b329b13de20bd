package cymru.diogel.planning.redeployment;

import cymru.diogel.planning.redeployment.Audit.Broken;
import cymru.diogel.planning.redeployment.Audit.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts again what a plan is worth, from the people and the places alone. Shares no arithmetic
 * with what made the plan.
 */
public final class Auditor {
    private final Staffing staffing;
    private final List<Broken> broken = new ArrayList<>();
    private final int[] there;
    private final TreeMap<Integer, Integer> given = new TreeMap<>();
    private long cost;
    private long weeks;

    private Auditor(Staffing staffing) {
        this.staffing = staffing;
        there = new int[staffing.places().size()];
    }

    /** What this plan is worth. */
    public static Audit audit(Staffing staffing, Plan plan) {
        return new Auditor(staffing).audit(plan);
    }

    private Audit audit(Plan plan) {
        for (var person = 0; person < staffing.people().size(); person++) {
            look(person, plan.placeOf().get(person));
        }
        var unfilled = new Integer[there.length];
        var tiers = new Integer[] {0, 0, 0};
        for (var index = 0; index < there.length; index++) {
            var place = staffing.places().get(index);
            if (there[index] > place.need()) {
                broken.add(new Broken(Rule.TOO_MANY, -1, index));
            }
            unfilled[index] = Math.max(0, place.need() - there[index]);
            tiers[place.tier() - 1] += unfilled[index];
        }
        var squares = given.values().stream().mapToLong(it -> (long) it * it).sum();
        var objective = cost;
        for (var tier = 0; tier < tiers.length; tier++) {
            objective += staffing.weights().unfilled().get(tier) * tiers[tier];
        }
        return new Audit(
                List.copyOf(broken),
                Arrays.asList(unfilled),
                Arrays.asList(tiers),
                cost,
                squares + weeks,
                objective);
    }

    private void look(int index, int at) {
        var person = staffing.people().get(index);
        var pinned = person.bounds().pinned();
        if (pinned != Plan.NOWHERE && pinned != at) {
            broken.add(new Broken(Rule.PINNED, index, pinned));
        }
        if (at == Plan.NOWHERE) {
            return;
        }
        there[at]++;
        var place = staffing.places().get(at);
        var minutes = place.isRemote() ? 0 : staffing.travel().get(person.home()).get(place.site());
        breaks(person.bounds().isAway(), Rule.AWAY, index, at);
        breaks(person.bounds().never().contains(at), Rule.EXCLUDED, index, at);
        breaks(!person.skills().contains(place.skill()), Rule.SKILL, index, at);
        breaks(person.hours() < place.hours(), Rule.HOURS, index, at);
        breaks(person.isShielded() && !place.isRemote(), Rule.SHIELDED, index, at);
        breaks(minutes > staffing.weights().travelLimit(), Rule.TOO_FAR, index, at);
        price(person, place, minutes, at);
    }

    private void price(Person person, Place place, int minutes, int at) {
        var weights = staffing.weights();
        cost += (long) minutes * weights.minute();
        if (person.now() >= 0 && person.now() != at) {
            cost += weights.change();
        }
        if (person.service() != place.service()) {
            cost += weights.move();
            given.merge(person.service(), 1, Integer::sum);
            weeks += person.weeksLent();
        }
    }

    private void breaks(boolean isBroken, Rule rule, int person, int place) {
        if (isBroken) {
            broken.add(new Broken(rule, person, place));
        }
    }
}
