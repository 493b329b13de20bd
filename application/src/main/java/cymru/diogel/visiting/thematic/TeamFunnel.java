package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.Funnel;
import cymru.diogel.statistics.patterns.UnitProfile;
import java.util.List;
import java.util.Objects;

/** Teams against the county on a funnel plot; in the order of their names, never of results. */
public record TeamFunnel(ThematicReport report) {
    private static final int MOST_NAMES = 8;

    /** Where a team stands against what chance alone would do. */
    public enum Standing {
        TOO_FEW,
        WITHIN,
        ABOVE,
        FAR_ABOVE,
        BELOW,
        FAR_BELOW
    }

    /** One row of the table beneath the drawing. */
    public record Row(String team, UnitProfile unit, Standing standing, String words) {}

    public List<Row> rows() {
        return report.audit().teamsInOrder().stream()
                .map(unit -> {
                    var standing = standing(unit);
                    var said = report.say("standing-" + ThematicReport.word(standing));
                    return new Row(name(unit.unit()), unit, standing, said);
                })
                .toList();
    }

    private String name(int team) {
        var name = report.audit().team(team);
        return name.isEmpty() ? report.say("team-none") : name;
    }

    public boolean isDrawn() {
        return rows().stream().filter(row -> row.standing() != Standing.TOO_FEW).count() >= 2;
    }

    public String finding() {
        if (!isDrawn()) {
            return report.say("funnel-too-few");
        }
        return report.say(
                rows().stream().noneMatch(row -> isFar(row.standing()))
                        ? "funnel-alike"
                        : "funnel-apart");
    }

    public Funnel chart() {
        var points = rows().stream().map(Row::unit).map(UnitProfile::funnel);
        var funnels = points.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        var limits =
                funnels.stream()
                        .map(funnel ->
                                new Funnel.Limits(
                                        funnel.trials(),
                                        funnel.inner().lower(),
                                        funnel.inner().upper(),
                                        funnel.outer().lower(),
                                        funnel.outer().upper()))
                        .toList();
        return new Funnel(
                "funnel",
                report.say("funnel-drawing"),
                units(),
                funnels.getFirst().target(),
                limits,
                new Funnel.Words(
                        report.say("funnel-across"),
                        report.say("funnel-up"),
                        report.whole(),
                        report.say("funnel-inner"),
                        report.say("funnel-outer")));
    }

    private List<Funnel.Unit> units() {
        var drawn = rows().stream().filter(row -> row.standing() != Standing.TOO_FEW).toList();
        return drawn.stream()
                .map(row -> {
                    var funnel = Objects.requireNonNull(row.unit().funnel());
                    boolean named = drawn.size() <= MOST_NAMES || !isOrdinary(row.standing());
                    return new Funnel.Unit(
                            named ? row.team() : "", funnel.trials(), funnel.share());
                })
                .toList();
    }

    /** One team of many beyond the inner limits is nothing strange. */
    private static boolean isFar(Standing standing) {
        return standing == Standing.FAR_ABOVE || standing == Standing.FAR_BELOW;
    }

    private static boolean isOrdinary(Standing standing) {
        return standing == Standing.WITHIN || standing == Standing.TOO_FEW;
    }

    private static Standing standing(UnitProfile unit) {
        var funnel = unit.funnel();
        if (funnel == null) {
            return Standing.TOO_FEW;
        }
        if (funnel.outer().contains(funnel.share())) {
            if (funnel.inner().contains(funnel.share())) {
                return Standing.WITHIN;
            }
            return funnel.share() > funnel.target() ? Standing.ABOVE : Standing.BELOW;
        }
        return funnel.share() > funnel.target() ? Standing.FAR_ABOVE : Standing.FAR_BELOW;
    }
}
