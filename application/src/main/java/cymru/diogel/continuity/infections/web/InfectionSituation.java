package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.continuity.infections.Thresholds;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What infections have to say of how things stand now. */
@Component
class InfectionSituation implements SituationSource {
    private static final int ORDER = 40;
    private static final int MOST = 25;

    private final Infections infections;
    private final Thresholds thresholds;

    InfectionSituation(Infections infections, Thresholds thresholds) {
        this.infections = infections;
        this.thresholds = thresholds;
    }

    @Override
    public Section section() {
        var today = infections.today();
        var all = infections.figures(today, today);
        var county = all.stream().filter(it -> it.area().isCounty()).findFirst().orElse(null);
        var rows =
                all.stream()
                        .filter(it -> !it.area().isCounty())
                        .sorted(Comparator.comparing(it -> it.area().english()))
                        .limit(MOST)
                        .map(InfectionSituation::row)
                        .toList();
        var notes = new ArrayList<>(List.of(Phrase.of("infections.lag-note")));
        all.stream()
                .findFirst()
                .ifPresent(it ->
                        notes.add(
                                new Phrase(
                                        "infections.complete-note",
                                        Map.of("day", Phrase.day(it.series().lastComplete())))));
        infections.sources().forEach(it -> notes.add(Phrase.literal(it)));
        return new Section(
                ORDER,
                finding(county),
                Phrase.of("infections.section"),
                explained(county == null ? all.stream().findFirst().orElse(null) : county),
                columns(),
                rows,
                county == null ? List.of() : row(county),
                notes);
    }

    private @Nullable Phrase finding(@Nullable AreaFigures county) {
        if (county == null) {
            return null;
        }
        return thresholds.standing(county).stream()
                .filter(it -> it.isTripped())
                .reduce((_, higher) -> higher)
                .map(it ->
                        new Phrase(
                                "infections.finding-tripped",
                                Map.of(
                                        "limit",
                                        Phrase.text(
                                                Numerals.decimal(
                                                        it.threshold().rule().limit(), 0)))))
                .orElse(null);
    }

    private static Phrase explained(@Nullable AreaFigures it) {
        return it == null
                ? Phrase.of("infections.nothing")
                : new Phrase("infections.section-to", Map.of("day", Phrase.day(it.to())));
    }

    private static List<Column> columns() {
        return List.of(
                new Column(Phrase.of("infections.column-area"), false),
                new Column(Phrase.of("infections.column-cases"), true),
                new Column(Phrase.of("infections.column-rate"), true),
                new Column(Phrase.of("infections.column-range"), true),
                new Column(Phrase.of("infections.column-growing"), false));
    }

    private static List<Cell> row(AreaFigures it) {
        var named =
                Map.of(
                        "english", Phrase.text(it.area().english()),
                        "welsh", Phrase.text(it.area().welsh()));
        var query = new InfectionsAsked(it.area().code(), it.to(), it.series().publishedOn());
        var growing =
                it.direction()
                        .map(to -> Cell.of(Phrase.of("infections.direction-" + to)))
                        .orElse(new Cell(Phrase.of("infections.too-few"), null, "few"));
        return List.of(
                Cell.of(new Phrase("infections.named", named)),
                new Cell(
                        Phrase.literal(Numerals.count(it.cases())),
                        InfectionDaysPage.PATH + "?" + query.query(),
                        null),
                Cell.of(
                        Phrase.literal(
                                it.rate()
                                        .map(rate -> Numerals.decimal(rate.value(), 1))
                                        .orElse(Numerals.NONE))),
                Cell.of(
                        it.exact()
                                .map(InfectionSituation::range)
                                .orElse(Phrase.literal(Numerals.NONE))),
                growing);
    }

    private static Phrase range(Interval it) {
        return new Phrase(
                "infections.range",
                Map.of(
                        "low", Phrase.text(Numerals.decimal(it.lower(), 0)),
                        "high", Phrase.text(Numerals.decimal(it.upper(), 0))));
    }
}
