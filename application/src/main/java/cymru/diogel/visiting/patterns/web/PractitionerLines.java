package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.charts.Funnel;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.many.FunnelLimits;
import cymru.diogel.statistics.many.Overdispersion;
import cymru.diogel.statistics.patterns.UnitProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Practitioners, or teams, in the order of their names, each against what chance alone would do.
 * The drawing bears no names.
 */
public record PractitionerLines(Phrases phrases, List<Line> lines) {
    private static final int LEAST_TRIALS = 10;
    private static final int STEPS = 24;

    /** Where somebody stands against what chance alone would do. */
    public enum Standing {
        TOO_FEW,
        WITHIN,
        ABOVE,
        FAR_ABOVE,
        BELOW,
        FAR_BELOW;

        boolean isFar() {
            return this == FAR_ABOVE || this == FAR_BELOW;
        }

        static Standing of(UnitProfile unit) {
            var funnel = unit.funnel();
            if (funnel == null) {
                return TOO_FEW;
            }
            var isAbove = funnel.share() > funnel.target();
            if (!funnel.outer().contains(funnel.share())) {
                return isAbove ? FAR_ABOVE : FAR_BELOW;
            }
            if (!funnel.inner().contains(funnel.share())) {
                return isAbove ? ABOVE : BELOW;
            }
            return WITHIN;
        }
    }

    /** One of them. */
    public record Line(UUID id, String name, String href, UnitProfile unit, Phrases phrases) {
        public Standing standing() {
            return Standing.of(unit);
        }

        public String words() {
            return phrases.say("standing-" + Phrases.code(standing()));
        }

        public boolean isSaid() {
            return unit.funnel() != null;
        }

        public String share() {
            return isSaid()
                    ? Numerals.inTen(Objects.requireNonNull(unit.funnel()).share())
                    : Numerals.NONE;
        }

        public String limits() {
            return isSaid()
                    ? phrases.tenths(Objects.requireNonNull(unit.funnel()).inner())
                    : Numerals.NONE;
        }
    }

    static PractitionerLines of(Phrases phrases, List<Line> lines) {
        var byName = phrases.alphabet();
        return new PractitionerLines(
                phrases,
                lines.stream()
                        .sorted((one, other) -> byName.compare(one.name(), other.name()))
                        .toList());
    }

    public boolean isDrawn() {
        return lines.stream().filter(Line::isSaid).count() >= 2;
    }

    public String finding() {
        if (!isDrawn()) {
            return phrases.say("funnel-too-few");
        }
        var said = lines.stream().filter(Line::isSaid).map(Line::standing).toList();
        var far = said.stream().filter(Standing::isFar).count();
        // One in twenty lies beyond the inner limits by chance.
        var beyond = said.stream().filter(it -> it != Standing.WITHIN).count();
        var areMany = beyond > 1 && beyond * 5 > said.size();
        return phrases.say(far > 0 || areMany ? "funnel-apart" : "funnel-alike");
    }

    public Funnel chart() {
        var said = lines.stream().filter(Line::isSaid).toList();
        var units =
                said.stream()
                        .map(it -> Objects.requireNonNull(it.unit().funnel()))
                        .map(it -> new Funnel.Unit("", it.trials(), it.share()))
                        .toList();
        var first = Objects.requireNonNull(said.getFirst().unit().funnel());
        return new Funnel(
                "funnel",
                phrases.say("funnel-drawing"),
                units,
                first.target(),
                limits(first, units.stream().mapToInt(Funnel.Unit::size).max().orElse(1)),
                new Funnel.Words(
                        phrases.say("funnel-across"),
                        phrases.say("funnel-up"),
                        phrases.say(
                                "funnel-target", Map.of("share", Numerals.inTen(first.target()))),
                        phrases.say("funnel-inner"),
                        phrases.say("funnel-outer")));
    }

    private static List<Funnel.Limits> limits(UnitProfile.Funnel about, int most) {
        var limits = new FunnelLimits(about.target());
        var dispersion = new Overdispersion(about.dispersion(), LEAST_TRIALS);
        var drawn = new ArrayList<Funnel.Limits>();
        for (var step = 0; step <= STEPS; step++) {
            var size = LEAST_TRIALS + Math.max(0, most - LEAST_TRIALS) * step / STEPS;
            var inner = limits.at(size, 0.95, dispersion);
            var outer = limits.at(size, 0.998, dispersion);
            drawn.add(
                    new Funnel.Limits(
                            size, inner.lower(), inner.upper(), outer.lower(), outer.upper()));
        }
        return drawn.stream().distinct().toList();
    }
}
