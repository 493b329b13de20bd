package cymru.diogel.visiting.patterns;

import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.HeatMap;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.HouseholdProfile.Copy;
import cymru.diogel.statistics.patterns.HouseholdProfile.Dates;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.statistics.patterns.Verdict;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the visits of a county, team or practitioner say.
 *
 * @param households those most of whose visits were the unit's own
 */
public record UnitPicture(
        Picture picture, Unit unit, UnitProfile profile, List<HouseholdProfile> households) {
    private static final int LEAST_FOR_PEAK = 10;
    private static final double LIKELY_COPY = 0.05;

    /** What is so, in the order in which it is looked for. */
    public enum Finding {
        TOO_FEW,
        COPIES,
        BOTH_PEAK,
        UNANNOUNCED_PEAK,
        OWN_HOURS,
        SOME_HOUSEHOLDS,
        ROTA,
        NONE
    }

    /**
     * The two hours running, on any day, in which most visits of a kind began.
     *
     * @param even the share that would have, spread over staff hours
     */
    public record Peak(int fromHour, int count, int of, double even) {
        public int toHour() {
            return fromHour + 2;
        }

        /** Materially more than an even spread would bring. */
        public boolean isSharp() {
            return of >= LEAST_FOR_PEAK && (double) count / of > Verdict.threshold(even);
        }
    }

    /**
     * How far two guesses do better than among all allowed hours, as a share of one.
     *
     * @param rota how much of it the hours of work explain
     */
    public record Split(double all, double rota, int households) {
        public double practice() {
            return all - rota;
        }
    }

    static Optional<UnitPicture> of(Picture picture, Unit unit) {
        return switch (unit) {
            case Unit.County _ ->
                    Optional.of(
                            new UnitPicture(
                                    picture,
                                    unit,
                                    picture.result().county(),
                                    picture.result().households()));
            case Unit.OfTeam it ->
                    picture.team(it.team())
                            .map(profile ->
                                    new UnitPicture(
                                            picture,
                                            unit,
                                            profile,
                                            picture.householdsOf(it.team())));
            case Unit.OfPractitioner it ->
                    picture.practitioner(it.practitioner())
                            .map(profile ->
                                    new UnitPicture(
                                            picture, unit, profile, with(picture, profile.unit())));
            case Unit.OfHousehold _ -> Optional.empty();
        };
    }

    private static List<HouseholdProfile> with(Picture picture, int practitioner) {
        return picture.result().households().stream()
                .filter(it -> it.practitioner() == practitioner)
                .toList();
    }

    public Finding finding() {
        var bands = profile.bands();
        if (profile.verdict() == Evidence.INSUFFICIENT) {
            return Finding.TOO_FEW;
        }
        var flagged = bands.strong() + bands.some();
        if (profile.verdict().isFlagged()) {
            return pattern(flagged);
        }
        // What stands out from allowed hours and not from the rota is the rota's doing.
        return bands.byRota() >= 2 && bands.byRota() * 2 >= bands.assessable()
                ? Finding.ROTA
                : Finding.NONE;
    }

    private Finding pattern(int flagged) {
        if (copies().size() >= 2 && copies().size() * 2 >= flagged) {
            return Finding.COPIES;
        }
        if (unannouncedPeak().isSharp()) {
            return plannedPeak().fromHour() == unannouncedPeak().fromHour()
                    ? Finding.BOTH_PEAK
                    : Finding.UNANNOUNCED_PEAK;
        }
        return flagged * 2 > profile.bands().assessable()
                ? Finding.OWN_HOURS
                : Finding.SOME_HOUSEHOLDS;
    }

    public Peak unannouncedPeak() {
        return peak(profile.counts().unannounced(), profile.heatMap()::unannounced);
    }

    public Peak plannedPeak() {
        return peak(profile.counts().planned(), profile.heatMap()::planned);
    }

    private interface Cell {
        int count(int weekday, int hour);
    }

    private Peak peak(int of, Cell cell) {
        var best = 0;
        var most = -1;
        for (var hour = 0; hour + 1 < HeatMap.HOURS; hour++) {
            var count = began(cell, hour) + began(cell, hour + 1);
            if (count > most) {
                most = count;
                best = hour;
            }
        }
        return new Peak(best, most, of, staff().share(best, best + 2));
    }

    private static int began(Cell cell, int hour) {
        var count = 0;
        for (var day = 0; day < HeatMap.DAYS; day++) {
            count += cell.count(day, hour);
        }
        return count;
    }

    /** Planned visits in the hours of the unannounced ones' peak. */
    public int plannedInPeak() {
        var hour = unannouncedPeak().fromHour();
        return began(profile.heatMap()::planned, hour)
                + began(profile.heatMap()::planned, hour + 1);
    }

    /** When those who made these visits were at work. */
    public StaffHours.Week staff() {
        return picture.staff().of(practitioners());
    }

    private IntPredicate practitioners() {
        if (unit instanceof Unit.County) {
            return _ -> true;
        }
        var visits = picture.result().appearances();
        var own = new BitSet();
        for (var i = 0; i < visits.size(); i++) {
            if (unit instanceof Unit.OfTeam
                    ? visits.team(i) == profile.unit()
                    : visits.practitioner(i) == profile.unit()) {
                own.set(visits.practitioner(i));
            }
        }
        return own::get;
    }

    /** Null unless a rota is known for a household of which something can be said. */
    public @Nullable Split split() {
        var known =
                households.stream()
                        .filter(it -> it.roster() != null && it.evidence() != Evidence.INSUFFICIENT)
                        .toList();
        if (known.isEmpty()) {
            return null;
        }
        var allowed = mean(known, it -> it.policy().baseline2());
        return new Split(
                mean(known, it -> it.verdict().posterior2()) - allowed,
                mean(known, it -> it.verdict().baseline2()) - allowed,
                known.size());
    }

    private static double mean(
            List<HouseholdProfile> households, ToDoubleFunction<HouseholdProfile> value) {
        return households.stream().mapToDouble(value).average().orElseThrow();
    }

    /** Households whose unannounced visits repeat the hour of the planned one before. */
    public List<HouseholdProfile> copies() {
        return households.stream().filter(UnitPicture::isCopy).toList();
    }

    public static boolean isCopy(HouseholdProfile household) {
        var copy = household.copy();
        return copy != null && copy.q() <= LIKELY_COPY && copy.index() > 0.5;
    }

    /** Households of which it can be said whether hours are repeated. */
    public int withCopy() {
        return copying().size();
    }

    /** Unannounced visits with a planned one before them, and how many of them repeat its hour. */
    public long pairs() {
        return copying().stream().mapToLong(Copy::pairs).sum();
    }

    public long repeats() {
        return copying().stream().mapToLong(it -> Math.round(it.index() * it.pairs())).sum();
    }

    private List<Copy> copying() {
        return households.stream().map(HouseholdProfile::copy).flatMap(Stream::ofNullable).toList();
    }

    /** What the dates give away, of each household with two or more. */
    public List<Dates> dates() {
        return households.stream()
                .map(HouseholdProfile::dates)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
