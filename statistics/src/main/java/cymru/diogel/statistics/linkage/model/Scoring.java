package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.compare.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Turns comparisons into chances, bands and reasons, by one model and one table of names. */
public final class Scoring {
    private static final Set<Kind> OTHERS = EnumSet.complementOf(EnumSet.of(Kind.SAME_PERSON));
    private static final double LN2 = Math.log(2);
    private static final double CERTAIN = 0.99;
    private static final double LIKELY = 0.9;

    /** Under this chance nothing is offered. */
    public static final double POSSIBLE = 0.2;

    private final LinkageModel model;
    private final TermFrequencies names;
    private final double[][] logs;

    /**
     * @param others among how many records one looks for others of its person
     */
    public Scoring(LinkageModel model, TermFrequencies names, double others) {
        this.model = model;
        this.names = names;
        logs = new double[Kind.values().length][Pattern.COUNT];
        for (var kind : Kind.values()) {
            for (int p = 0; p < Pattern.COUNT; p++) {
                logs[kind.place()][p] = model.logShare(kind, others) + model.logChance(kind, p);
            }
        }
    }

    public LinkageModel model() {
        return model;
    }

    /** The chance that both are one person. */
    public double probability(Described a, Described b, int pattern) {
        double rarity = LN2 * (givenBits(a, b, pattern) + familyBits(a, b, pattern));
        double odds = 0;
        for (var kind : OTHERS) {
            double against = logs[kind.place()][pattern] - (isByChance(kind) ? rarity : 0);
            odds += Math.exp(against - logs[Kind.SAME_PERSON.place()][pattern]);
        }
        return 1 / (1 + odds);
    }

    // A rare name is rarely shared by chance; in a family it is shared as often as any.
    private static boolean isByChance(Kind kind) {
        return kind == Kind.STRANGERS;
    }

    private Kind likeliestOther(int pattern, double rarity) {
        var likeliest = Kind.STRANGERS;
        double most = logs[likeliest.place()][pattern] - rarity;
        for (var kind : OTHERS) {
            if (!isByChance(kind) && logs[kind.place()][pattern] > most) {
                likeliest = kind;
                most = logs[kind.place()][pattern];
            }
        }
        return likeliest;
    }

    /** The chance with its reasons. */
    public Score score(Described a, Described b, boolean markedDifferent) {
        int pattern = a.compare(b);
        double given = givenBits(a, b, pattern);
        double family = familyBits(a, b, pattern);
        var against = likeliestOther(pattern, LN2 * (given + family));
        boolean counts = isByChance(against);
        var reasons = new ArrayList<Reason>();
        double weight = 0;
        for (var field : Field.values()) {
            var level = Pattern.level(pattern, field);
            if (level != Level.MISSING) {
                double bits = bits(field, level, against);
                bits += counts && field == Field.GIVEN_NAME ? given : 0;
                bits += counts && field == Field.FAMILY_NAME ? family : 0;
                reasons.add(new Reason(field, level, bits));
                weight += bits;
            }
        }
        reasons.sort(Comparator.comparingDouble((Reason it) -> -Math.abs(it.weight())));
        var cautions = Caution.of(pattern);
        if (markedDifferent) {
            cautions.add(Caution.MARKED_DIFFERENT);
        }
        double chance = probability(a, b, pattern);
        return new Score(band(chance, cautions), chance, weight, against, reasons, cautions);
    }

    /** The band a chance is in, before and after cautions. */
    static Band band(double chance, Set<Caution> cautions) {
        var band =
                chance >= CERTAIN
                        ? Band.CERTAIN
                        : chance >= LIKELY
                                ? Band.LIKELY
                                : chance >= POSSIBLE ? Band.POSSIBLE : Band.NOT;
        return band.atMost(Caution.bestOf(cautions));
    }

    private double bits(Field field, Level level, Kind against) {
        return Math.log(
                        model.chance(Kind.SAME_PERSON, field, level)
                                / Math.max(1e-9, model.chance(against, field, level)))
                / LN2;
    }

    private double givenBits(Described a, Described b, int pattern) {
        return Pattern.level(pattern, Field.GIVEN_NAME) == Level.SAME
                        && a.givenName().equals(b.givenName())
                ? names.givenBits(a.givenName())
                : 0;
    }

    private double familyBits(Described a, Described b, int pattern) {
        return Pattern.level(pattern, Field.FAMILY_NAME) == Level.SAME
                        && a.familyName().equals(b.familyName())
                ? names.familyBits(a.familyName())
                : 0;
    }
}
