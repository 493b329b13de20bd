package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The latest decisions, without those of exercises. */
@Component
class DecisionsSection implements SituationSource {
    private static final int LATEST = 5;

    private final Decisions decisions;

    DecisionsSection(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Section section() {
        var counted = decisions.all().stream().filter(it -> !it.incident().isExercise()).toList();
        var count = Map.of("n", Phrase.text("" + counted.size()));
        return new Section(
                70,
                null,
                Phrase.of("command.section"),
                new Phrase("command.section-explained", count),
                List.of(
                        new Column(Phrase.of("command.column-decision"), false),
                        new Column(Phrase.of("command.column-tier"), false),
                        new Column(Phrase.of("command.column-day"), false),
                        new Column(Phrase.of("command.column-look"), false)),
                counted.stream().limit(LATEST).map(DecisionsSection::row).toList(),
                List.of(
                        Cell.of(Phrase.of("command.in-all")),
                        new Cell(Phrase.literal("" + counted.size()), DecisionsPage.PATH, null),
                        Cell.of(Phrase.literal("")),
                        Cell.of(Phrase.literal(""))),
                List.of());
    }

    private static List<Cell> row(Decision it) {
        var day = WallClock.shown(it.at()).toLocalDate();
        return List.of(
                new Cell(
                        Phrase.literal(it.said().title()),
                        DecisionsPage.PATH + "/" + it.id(),
                        null),
                Cell.of(Phrase.of(it.said().tier().message())),
                Cell.of(new Phrase("command.day", Map.of("day", Phrase.day(day)))),
                Cell.of(new Phrase("command.day", Map.of("day", Phrase.day(it.said().review())))));
    }
}
