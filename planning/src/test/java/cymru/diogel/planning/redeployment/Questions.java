package cymru.diogel.planning.redeployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Made-up questions. */
final class Questions {
    private static final List<String> SKILLS = List.of("CARE", "DRIVER", "ADMIN", "YOUTH");

    private Questions() {}

    /** So many people and places, drawn from a seed; nothing settled beforehand. */
    static Staffing free(long seed, int people, int places) {
        return drawn(new Random(seed), people, places, false);
    }

    /** The same with people away, excluded and placed somewhere already. */
    static Staffing settled(long seed, int people, int places) {
        return drawn(new Random(seed), people, places, true);
    }

    private static Staffing drawn(Random random, int people, int places, boolean isSettled) {
        var travel = new ArrayList<List<Integer>>();
        for (var home = 0; home < 4; home++) {
            travel.add(List.of(random.nextInt(80), random.nextInt(80), random.nextInt(80)));
        }
        var who = new ArrayList<Person>();
        for (var person = 0; person < people; person++) {
            who.add(person(random, places, isSettled));
        }
        var where = new ArrayList<Place>();
        for (var place = 0; place < places; place++) {
            var need = random.nextInt(4);
            where.add(
                    new Place(
                            place,
                            1 + random.nextInt(3),
                            skill(random),
                            need,
                            random.nextInt(need + 1),
                            random.nextInt(3),
                            random.nextInt(4) == 0,
                            random.nextInt(3) == 0 ? 30 : 0));
        }
        var weights = Weights.standard().withChange(isSettled ? 25 : 0);
        return new Staffing(who, where, travel, weights);
    }

    private static Person person(Random random, int places, boolean isSettled) {
        var never = new HashSet<Integer>();
        if (isSettled && random.nextInt(3) == 0) {
            never.add(random.nextInt(places));
        }
        return new Person(
                Set.copyOf(List.of(skill(random), "OTHER" + random.nextInt(2))),
                random.nextInt(4),
                random.nextInt(places + 2),
                random.nextInt(2) == 0 ? 22 : 37,
                random.nextInt(5) == 0,
                isSettled && random.nextInt(2) == 0 ? random.nextInt(places) : Plan.NOWHERE,
                random.nextInt(10),
                new Person.Bounds(Plan.NOWHERE, never, isSettled && random.nextInt(8) == 0));
    }

    private static String skill(Random random) {
        return SKILLS.get(random.nextInt(SKILLS.size()));
    }

    /** Any plan at all, good or bad, that puts no more people on a place than it has seats. */
    static Plan any(Staffing staffing, long seed) {
        var random = new Random(seed);
        var plan = Plan.none(staffing.people().size());
        for (var person = 0; person < staffing.people().size(); person++) {
            var place = random.nextInt(staffing.places().size() + 1) - 1;
            if (place >= 0 && plan.count(place) < staffing.places().get(place).need()) {
                plan = plan.with(person, place);
            }
        }
        return plan;
    }
}
