package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import gen.jte.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Children who come from another council or leave for one, with what is due next. */
@Controller
class MovesPage {
    static final String PATH = "/register/moves";
    static final List<String> KINDS = List.of("open", "in", "out", "late", "ended");

    private final MoveDesk desk;
    private final Moves moves;
    private final Templates templates;

    MovesPage(MoveDesk desk, Moves moves, Templates templates) {
        this.desk = desk;
        this.moves = moves;
        this.templates = templates;
    }

    @Needs(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    Page list(@RequestParam(defaultValue = "open") String only, Frame frame, Viewer viewer) {
        var clocks = moves.clocks(desk.today());
        var kind = KINDS.contains(only) ? only : "open";
        var all =
                moves.all().stream()
                        .map(it ->
                                new MovesView.Row(
                                        it,
                                        clocks.due(it).orElse(null),
                                        clocks.isLate(it, desk.today())))
                        .sorted(
                                Comparator.comparing(
                                        MovesView.Row::dueOn,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        var shown = all.stream().filter(of(kind)).limit(MovesView.MOST).toList();
        var children = desk.browse(viewer, shown.stream().map(it -> it.move().child()).toList());
        var counts =
                KINDS.stream()
                        .map(it -> new MovesView.Count(it, all.stream().filter(of(it)).count()))
                        .toList();
        var seen = shown.stream().filter(it -> children.containsKey(it.move().child())).toList();
        var view = new MovesView(frame, kind, counts, seen, children, shown.size() - seen.size());
        return new Page(templates.practiceMovesList(frame, view));
    }

    private static Predicate<MovesView.Row> of(String kind) {
        return row -> {
            var it = row.move();
            return switch (kind) {
                case "in" -> it.stage().isOpen() && it.way() == Move.Way.IN;
                case "out" -> it.stage().isOpen() && it.way() == Move.Way.OUT;
                case "late" -> row.isLate();
                case "ended" -> !it.stage().isOpen();
                default -> it.stage().isOpen();
            };
        };
    }
}
