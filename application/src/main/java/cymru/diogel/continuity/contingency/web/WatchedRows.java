package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Watched;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Phrase;
import java.util.List;
import java.util.Map;

/** Triggers as a table: what is measured, how it is now, where it stands, the plan it calls for. */
public final class WatchedRows {
    private static final int ORDER = 60;

    private WatchedRows() {}

    static Section section(List<Watched> watched) {
        long met = watched.stream().filter(it -> it.state() == Watched.State.MET).count();
        var finding =
                met == 0
                        ? null
                        : new Phrase("contingency.finding", Map.of("n", Phrase.number(met)));
        return new Section(
                ORDER,
                finding,
                Phrase.of("contingency.triggers"),
                Phrase.of("contingency.triggers-about"),
                List.of(
                        column("column-trigger"),
                        column("column-now"),
                        column("column-state"),
                        column("column-plan")),
                watched.stream().map(WatchedRows::row).toList(),
                List.of(),
                List.of(Phrase.of("contingency.triggers-note")));
    }

    private static Column column(String key) {
        return new Column(Phrase.of("contingency." + key), false);
    }

    private static List<Cell> row(Watched it) {
        var plan = it.plan();
        var calls =
                new Phrase(
                        "contingency.calls-for",
                        Map.of(
                                "english", Phrase.text(plan.english()),
                                "welsh", Phrase.text(plan.welsh()),
                                "version", Phrase.text("" + plan.now().number())));
        return List.of(
                Cell.of(it.label()),
                Cell.of(now(it)),
                new Cell(state(it), null, it.state().band()),
                new Cell(calls, ContingencyPage.PATH + "/" + plan.id(), null));
    }

    /** What was measured last, and how sure it is that the limit is passed. */
    static Phrase now(Watched it) {
        var limit = Phrase.text(Numerals.decimal(it.trigger().above(), 0));
        var day = it.day();
        if (day == null) {
            return new Phrase("contingency.now-unknown", Map.of("limit", limit));
        }
        return new Phrase(
                "contingency.now",
                Map.of(
                        "value", Phrase.text(Numerals.decimal(it.value(), 0)),
                        "limit", limit,
                        "chance", Phrase.text(Numerals.percent(it.chance())),
                        "day", Phrase.day(day)));
    }

    static Phrase state(Watched it) {
        var met = it.met();
        return it.state() == Watched.State.MET && met != null
                ? new Phrase("contingency.state-met", Map.of("day", Phrase.day(met)))
                : Phrase.of(it.state().message());
    }
}
