package cymru.diogel.benchmarks.matching;

import cymru.diogel.benchmarks.matching.teulusyn.Labelled;
import cymru.diogel.benchmarks.matching.teulusyn.TeuluSyn;
import cymru.diogel.statistics.linkage.Matching;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.groups.Link;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Scoring;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Welsh families made up by TeuluSyn: what is offered in which band, and whether it is right. */
final class FamilyMeasures {
    private static final double SECOND_RECORDS = 0.05;
    private static final long SEED = 7;

    private final List<Labelled> people;
    private final List<Described> described;
    private final List<Figure> figures = new ArrayList<>();
    private final String name;

    FamilyMeasures(int children) {
        people = TeuluSyn.make(children, SECOND_RECORDS, SEED);
        described = people.stream().map(it -> Described.of(it.person())).toList();
        name = "TeuluSyn %,d, ".formatted(children);
    }

    List<Figure> measure() {
        var begin = System.nanoTime();
        var matching = Matching.within(described);
        var links = matching.links(Scoring.POSSIBLE);
        figures.add(Figure.plain(name + "learn and link", (System.nanoTime() - begin) / 1e9, "s"));
        bands(matching.scoring(), links);
        calibration(links);
        figures.addAll(new OneByOne(people, described).measure(name));
        return figures;
    }

    private void bands(Scoring scoring, List<Link> links) {
        Map<Band, int[]> bands = new EnumMap<>(Band.class);
        int relatives = 0;
        for (var link : links) {
            var a = described.get(link.first());
            var b = described.get(link.second());
            var band = scoring.score(a, b, false).band();
            bands.computeIfAbsent(band, any -> new int[2])[isRight(link) ? 1 : 0]++;
            relatives += !isRight(link) && isOneFamily(link) ? 1 : 0;
        }
        var certain = bands.getOrDefault(Band.CERTAIN, new int[2]);
        var likely = bands.getOrDefault(Band.LIKELY, new int[2]);
        var possible = bands.getOrDefault(Band.POSSIBLE, new int[2]);
        double queue = likely[0] + likely[1] + possible[0] + possible[1];
        int all = certain[1] + likely[1] + possible[1];
        long there = Quality.pairsWithin(i -> people.get(i).truth(), people.size());
        figures.add(Figure.limited(name + "false, offered as certain", certain[0], "", 0));
        figures.add(Figure.plain(name + "right, offered as certain", certain[1], ""));
        figures.add(Figure.plain(name + "false, offered as likely", likely[0], ""));
        figures.add(Figure.plain(name + "right, offered as likely", likely[1], ""));
        figures.add(Figure.plain(name + "false, offered as possible", possible[0], ""));
        figures.add(Figure.plain(name + "right, offered as possible", possible[1], ""));
        figures.add(Figure.plain(name + "of the false, of one family", relatives, ""));
        var share = 100 * queue / people.size();
        figures.add(Figure.limited(name + "to be looked at, of all records", share, "%", 3));
        figures.add(Figure.plain(name + "second records offered", 100.0 * all / there, "%"));
    }

    private void calibration(List<Link> links) {
        double[] edges = {0.2, 0.5, 0.8, 0.9, 0.99, 1.0000001};
        for (int i = 0; i + 1 < edges.length; i++) {
            int right = 0;
            int found = 0;
            for (var link : links) {
                boolean inside =
                        link.probability() >= edges[i] && link.probability() < edges[i + 1];
                found += inside ? 1 : 0;
                right += inside && isRight(link) ? 1 : 0;
            }
            var text = name + "chance %.2f to %.2f (%,d pairs), right";
            var title = text.formatted(edges[i], edges[i + 1], found);
            double wrong = 100.0 * (found - right) / Math.max(1, found);
            if (i + 2 == edges.length) {
                var last = title.replace(", right", ", wrong");
                figures.add(Figure.limited(last, wrong, "%", 1));
            } else {
                figures.add(Figure.plain(title, 100 - wrong, "%"));
            }
        }
    }

    private boolean isRight(Link link) {
        return people.get(link.first()).truth() == people.get(link.second()).truth();
    }

    private boolean isOneFamily(Link link) {
        return people.get(link.first()).family() == people.get(link.second()).family();
    }
}
