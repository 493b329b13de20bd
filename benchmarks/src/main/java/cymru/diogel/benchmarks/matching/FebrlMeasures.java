package cymru.diogel.benchmarks.matching;

import cymru.diogel.statistics.linkage.Matching;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.groups.Apart;
import cymru.diogel.statistics.linkage.groups.Clusters;
import cymru.diogel.statistics.linkage.groups.Link;
import cymru.diogel.statistics.linkage.groups.OneToOne;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** FEBRL 3 and 4 without the identity number: ours, and peers tuned on the one for the other. */
final class FebrlMeasures {
    private static final double SURE_WITHIN = 0.9;
    private static final double SURE_BETWEEN = 0.5;
    private static final int RUNS = 3;

    private final List<String[]> three;
    private final List<String[]> fourA;
    private final List<String[]> fourB;
    private final List<Figure> figures = new ArrayList<>();
    private double seconds;

    FebrlMeasures(Path folder) {
        three = Febrl.rows(folder.resolve("febrl3.csv"));
        fourA = Febrl.rows(folder.resolve("febrl4a.csv"));
        fourB = Febrl.rows(folder.resolve("febrl4b.csv"));
    }

    List<Figure> measure(List<Peer> peers) {
        var within = quickest(() -> groups(described(three), SURE_WITHIN));
        double secondsWithin = seconds;
        var between = quickest(this::ours);
        double secondsBetween = seconds;
        report("FEBRL 3, ours", within);
        figures.add(Figure.limited("FEBRL 3, ours, 1 − F1", 1 - within.f1(), "", 0.01));
        figures.add(Figure.plain("FEBRL 3, ours, time", secondsWithin, "s"));
        report("FEBRL 4, ours", between);
        figures.add(Figure.limited("FEBRL 4, ours, 1 − F1", 1 - between.f1(), "", 0.005));
        figures.add(Figure.limited("FEBRL 4, ours, time", secondsBetween, "s", 5));
        for (var peer : peers) {
            beside(peer, between, secondsBetween);
        }
        return figures;
    }

    private void beside(Peer peer, Quality ours, double oursSeconds) {
        var begin = System.nanoTime();
        var links = peer.within(three);
        double took = (System.nanoTime() - begin) / 1e9;
        double threshold = tuned(links);
        report("FEBRL 3 (tuning), " + peer.name(), atBest(links, threshold));
        figures.add(Figure.plain("FEBRL 3 (tuning), " + peer.name() + ", time", took, "s"));
        var quality = quickest(() -> oneToOne(sure(peer.between(fourA, fourB), threshold)));
        report("FEBRL 4, " + peer.name(), quality);
        var than = " than " + peer.name();
        figures.add(
                Figure.beside("FEBRL 4, 1 − F1 less" + than, 1 - ours.f1(), "", 1 - quality.f1()));
        figures.add(Figure.beside("FEBRL 4, time less" + than, oursSeconds, "s", seconds));
    }

    private void report(String name, Quality quality) {
        figures.add(Figure.plain(name + ", precision", quality.precision(), ""));
        figures.add(Figure.plain(name + ", recall", quality.recall(), ""));
        figures.add(Figure.plain(name + ", F1", quality.f1(), ""));
    }

    /** The least time of a few runs, and what they come to. */
    private Quality quickest(Supplier<Quality> work) {
        seconds = Double.POSITIVE_INFINITY;
        var quality = new Quality(0, 0, 1);
        for (int run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            quality = work.get();
            seconds = Math.min(seconds, (System.nanoTime() - begin) / 1e9);
        }
        return quality;
    }

    private Quality groups(List<Described> people, double sure) {
        return groups(Matching.within(people).links(sure));
    }

    private Quality groups(List<Link> links) {
        var groups = Clusters.of(three.size(), links, Apart.NOTHING).groups();
        return Quality.ofGroups(groups, this::truthOfThree, three.size());
    }

    private Quality ours() {
        return oneToOne(Matching.between(described(fourA), described(fourB)).links(SURE_BETWEEN));
    }

    private Quality oneToOne(List<Link> links) {
        var kept = OneToOne.of(links);
        long right = kept.stream().filter(this::isRightInFour).count();
        return new Quality(right, kept.size(), fourA.size());
    }

    private boolean isRightInFour(Link link) {
        return Febrl.truth(fourA.get(link.first())[0]) == Febrl.truth(fourB.get(link.second())[0]);
    }

    private int truthOfThree(int place) {
        return Febrl.truth(three.get(place)[0]);
    }

    private double tuned(List<Link> links) {
        double best = 0;
        double bestF1 = -1;
        for (int hundredth = 40; hundredth < 100; hundredth += 2) {
            double f1 = atBest(links, hundredth / 100.0).f1();
            if (f1 > bestF1) {
                best = hundredth / 100.0;
                bestF1 = f1;
            }
        }
        return best;
    }

    /** Pairs as they are or joined into groups, whichever serves the peer better. */
    private Quality atBest(List<Link> links, double threshold) {
        var sure = sure(links, threshold);
        long right =
                sure.stream()
                        .filter(it -> truthOfThree(it.first()) == truthOfThree(it.second()))
                        .count();
        long all = Quality.pairsWithin(this::truthOfThree, three.size());
        var pairs = new Quality(right, sure.size(), all);
        // Thousands of wrong pairs would join the whole file into one group.
        var groups = pairs.precision() < 0.9 ? pairs : groups(sure);
        return groups.f1() > pairs.f1() ? groups : pairs;
    }

    private static List<Link> sure(List<Link> links, double threshold) {
        return links.stream().filter(it -> it.probability() >= threshold).toList();
    }

    private static List<Described> described(List<String[]> rows) {
        return rows.stream().map(Febrl::person).map(Described::of).toList();
    }
}
