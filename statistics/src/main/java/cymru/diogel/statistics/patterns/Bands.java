package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.many.FalseDiscovery;
import cymru.diogel.statistics.patterns.HouseholdAudit.Draft;
import cymru.diogel.statistics.patterns.HouseholdAudit.View;
import cymru.diogel.statistics.visits.Appearances;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adjusts p-values over all households and sorts households into bands of evidence.
 *
 * <p>Four families, declared up front, with Benjamini–Hochberg within each: the hour against
 * policy, the hour against the rota, the weekday, and copies of the last planned time.
 */
final class Bands {
    private static final double SOME_P = 0.05;
    private static final double STRONG_CHANCE = 0.95;
    private static final double SOME_CHANCE = 0.8;

    private final Settings settings;
    private final Appearances appearances;
    private final Draft[] drafts;

    Bands(Settings settings, Appearances appearances, Draft[] drafts) {
        this.settings = settings;
        this.appearances = appearances;
        this.drafts = drafts;
    }

    List<HouseholdProfile> profiles() {
        double[] policy = adjusted(draft -> draft.policy().scanP());
        double[] roster = adjusted(d -> d.roster() == null ? Double.NaN : d.roster().scanP());
        double[] weekday = adjusted(d -> d.weekday() == null ? Double.NaN : d.weekday().p());
        double[] copy = adjusted(d -> d.copy() == null ? Double.NaN : d.copy().p());
        return IntStream.range(0, drafts.length)
                .mapToObj(i -> profile(drafts[i], policy[i], roster[i], weekday[i], copy[i]))
                .toList();
    }

    private double[] adjusted(ToDoubleFunction<Draft> p) {
        return FalseDiscovery.amongTested(Arrays.stream(drafts).mapToDouble(p).toArray());
    }

    private HouseholdProfile profile(
            Draft draft, double policyQ, double rosterQ, double weekdayQ, double copyQ) {
        var tally = draft.tally();
        Verdict policy = verdict(draft, draft.policy(), policyQ);
        Verdict roster = draft.roster() == null ? null : verdict(draft, draft.roster(), rosterQ);
        return new HouseholdProfile(
                tally.household(),
                commonest(tally.household(), appearances::team),
                commonest(tally.household(), appearances::practitioner),
                tally.usable() - tally.unannounced(),
                tally.unannounced(),
                tally.appearances() - tally.usable(),
                tally.unknown(),
                tally.outsideHours(),
                draft.guesses()[0],
                draft.guesses()[1],
                draft.guesses()[2],
                draft.current(),
                adjusted(draft.scan(), roster == null ? policyQ : rosterQ),
                adjusted(draft.weekday(), weekdayQ),
                adjusted(draft.copy(), copyQ),
                draft.entropy(),
                draft.times(),
                draft.contrast(),
                draft.dates(),
                policy,
                roster,
                (roster == null ? policy : roster).evidence(),
                cause(policy, roster));
    }

    private Verdict verdict(Draft draft, View view, double q) {
        double above = view.two().above(Verdict.threshold(view.baseline2()));
        boolean isTested = !Double.isNaN(view.scanP());
        return new Verdict(
                isEnough(draft) ? band(view.scanP(), q, above) : Evidence.INSUFFICIENT,
                isTested ? (Double) view.scanP() : null,
                isTested ? (Double) q : null,
                view.two().mean(),
                view.baseline2(),
                above,
                view.feasibleHours());
    }

    private boolean isEnough(Draft draft) {
        var tally = draft.tally();
        double least = settings.minimumShare() * tally.appearances();
        return tally.unannounced() >= settings.minimumUnannounced()
                && tally.timed() >= least
                && tally.appearances() - tally.unknown() >= least;
    }

    private Evidence band(double p, double q, double above) {
        if (q <= settings.falseDiscovery() && above >= STRONG_CHANCE) {
            return Evidence.STRONG;
        }
        return p < SOME_P || above >= SOME_CHANCE ? Evidence.SOME : Evidence.NONE;
    }

    /**
     * Null when neither verdict is flagged. The rota is to blame when calls stand out against
     * policy hours only. Where they stand out against the rota as well, practice is; and both are
     * when the rota alone already makes two guesses materially more successful than policy hours
     * would.
     */
    static @Nullable Cause cause(Verdict policy, @Nullable Verdict roster) {
        boolean isPolicyFlagged = policy.evidence().isFlagged();
        if (roster == null) {
            return isPolicyFlagged ? Cause.UNCLEAR : null;
        }
        if (!roster.evidence().isFlagged()) {
            return isPolicyFlagged ? Cause.ROTA : null;
        }
        boolean isNarrow = roster.baseline2() >= Verdict.threshold(policy.baseline2());
        return isPolicyFlagged && isNarrow ? Cause.BOTH : Cause.PRACTICE;
    }

    /** The code that most of the household's appearances bear; the lowest of equals. */
    private int commonest(int household, IntUnaryOperator code) {
        return commonest(
                IntStream.range(appearances.start(household), appearances.end(household))
                        .map(code)
                        .sorted()
                        .toArray());
    }

    /** The commonest of one or more codes in order; the lowest of equals. */
    static int commonest(int[] codes) {
        int best = codes[0];
        int most = 0;
        int run = 0;
        for (int i = 0; i < codes.length; i++) {
            run = i > 0 && codes[i] == codes[i - 1] ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = codes[i];
            }
        }
        return best;
    }

    private static HouseholdProfile.@Nullable Scan adjusted(
            HouseholdProfile.@Nullable Scan scan, double q) {
        return scan == null
                ? null
                : new HouseholdProfile.Scan(
                        scan.windowMinutes(), scan.count(), scan.fromMinute(), scan.p(), q);
    }

    private static HouseholdProfile.@Nullable Weekday adjusted(
            HouseholdProfile.@Nullable Weekday day, double q) {
        return day == null
                ? null
                : new HouseholdProfile.Weekday(
                        day.weekday(), day.count(), day.p(), q, day.jointP());
    }

    private static HouseholdProfile.@Nullable Copy adjusted(
            HouseholdProfile.@Nullable Copy copy, double q) {
        return copy == null
                ? null
                : new HouseholdProfile.Copy(copy.index(), copy.pairs(), copy.p(), q);
    }
}
