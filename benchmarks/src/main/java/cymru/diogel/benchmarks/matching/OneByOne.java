package cymru.diogel.benchmarks.matching;

import cymru.diogel.benchmarks.matching.teulusyn.Labelled;
import cymru.diogel.statistics.linkage.Offer;
import cymru.diogel.statistics.linkage.Offers;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.TermFrequencies;
import cymru.diogel.statistics.linkage.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person checked against all while being written down, judged by experience alone. */
final class OneByOne {
    private static final int CHECKS = 2_000;
    private static final int WARM = 500;

    private final List<Labelled> people;
    private final Offers offers;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private int falseCertain;
    private int found;
    private int there;
    private int offered;

    OneByOne(List<Labelled> people, List<Described> described) {
        this.people = people;
        offers = Offers.byExperience(TermFrequencies.among(described), people.size());
        for (int i = 0; i < people.size(); i++) {
            for (var key : Offers.keys(people.get(i).person())) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** The last records, which are second ones, and as many of the first, most of which are not. */
    List<Figure> measure(String name) {
        var times = new ArrayList<Double>();
        int last = people.size() - 1;
        int checks = Math.min(CHECKS, people.size() / 40);
        for (int check = -WARM; check < checks; check++) {
            int at = Math.abs(check) % 2 == 0 ? Math.abs(check) : last - Math.abs(check);
            var begin = System.nanoTime();
            var made = offers.of(people.get(at).person(), candidates(at), Set.of());
            if (check >= 0) {
                times.add((System.nanoTime() - begin) / 1e6);
                judge(at, made);
            }
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var prefix = name + "one by one, by experience, ";
        return List.of(
                Figure.plain(prefix + "median time without database", sorted[checks / 2], "ms"),
                Figure.plain(prefix + "p99 without database", sorted[checks * 99 / 100], "ms"),
                Figure.plain(prefix + "second records offered", 100.0 * found / there, "%"),
                Figure.plain(prefix + "offers a check", 1.0 * offered / checks, ""),
                Figure.limited(prefix + "false, offered as certain", falseCertain, "", 0));
    }

    private void judge(int at, List<Offer> made) {
        offered += made.size();
        boolean second = people.get(at).person().id().endsWith("b");
        there += second ? 1 : 0;
        boolean right = false;
        for (var offer : made) {
            boolean same = truth(offer.known()).equals(truth(people.get(at).person()));
            right |= same;
            falseCertain += !same && offer.score().band() == Band.CERTAIN ? 1 : 0;
        }
        found += second && right ? 1 : 0;
    }

    private static String truth(Person person) {
        return person.id().replace("b", "");
    }

    private List<Person> candidates(int at) {
        var places = new LinkedHashSet<Integer>();
        for (var key : Offers.keys(people.get(at).person())) {
            places.addAll(byKey.getOrDefault(key, List.of()));
        }
        places.remove(at);
        return places.stream().map(i -> people.get(i).person()).toList();
    }
}
