package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import gen.jte.Templates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One move, and its steps, which the custodian writes down. */
@Controller
class MovePage {
    static final String PATH = MovesPage.PATH + "/{id}";
    private static final int LONGEST = 2000;

    private final MoveDesk desk;
    private final Moves moves;
    private final Templates templates;

    MovePage(MoveDesk desk, Moves moves, Templates templates) {
        this.desk = desk;
        this.moves = moves;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(known(opened.move()));
        return page(opened, frame, viewer, typed, new Problems());
    }

    // What is known already is not asked for again.
    private static Map<String, String> known(Move it) {
        var fields = new HashMap<String, String>();
        put(fields, "address", it.staying().address());
        put(fields, "supervision", it.staying().supervision());
        var arrived = it.days().arrivedOn();
        put(fields, "arrived", arrived == null ? null : MoveView.typed(arrived));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }

    /** For how long the child stays; of a child who leaves, the other council was written to. */
    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH + "/settle")
    View settle(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var it = opened.move();
        var typed = new Typed(fields);
        var problems = new Problems();
        var tells = it.stage() == Move.Stage.KNOWN;
        var read = new StayReading(typed, frame, it.days(), tells, desk.today()).read(problems);
        if (read == null) {
            return page(opened, frame, viewer, typed, problems);
        }
        moves.settle(id, read.as(), read.days(), read.where(), viewer.id());
        return at(id);
    }

    /** The child went back, or did not move in the end. */
    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH + "/end")
    View end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var on = day(typed, "over", opened.move().days().heardOn(), frame, problems);
        needed(typed, "why", frame, problems);
        if (on == null || !problems.isEmpty()) {
            return page(opened, frame, viewer, typed, problems);
        }
        moves.end(id, on, typed.get("why"), viewer.id());
        return at(id);
    }

    /** The other council held its conference. */
    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH + "/transfer")
    View transfer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var on = day(typed, "held", opened.move().days().heardOn(), frame, problems);
        needed(typed, "decided", frame, problems);
        if (on == null || !problems.isEmpty()) {
            return page(opened, frame, viewer, typed, problems);
        }
        moves.transfer(id, on, typed.get("decided"), viewer.id());
        return at(id);
    }

    private @Nullable LocalDate day(
            Typed typed, String field, LocalDate first, Frame frame, Problems problems) {
        var day =
                typed.day(field)
                        .filter(it -> !it.isBefore(first) && !it.isAfter(desk.today()))
                        .orElse(null);
        if (day == null) {
            problems.add(field, frame.say("moves.problem-" + field));
        }
        return day;
    }

    private static void needed(Typed typed, String field, Frame frame, Problems problems) {
        if (!typed.isSaid(field, LONGEST)) {
            problems.add(field, frame.say("moves.problem-" + field));
        }
    }

    private Page page(
            MoveDesk.Opened opened, Frame frame, Viewer viewer, Typed typed, Problems problems) {
        var by =
                opened.steps().stream()
                        .map(Move.Step::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var view =
                new MoveView(
                        frame,
                        opened,
                        moves.clocks(opened.move().days().heardOn()),
                        desk.named(by),
                        viewer,
                        new MoveView.Now(typed, desk.today()));
        var page = templates.practiceMovesMove(frame, view, problems);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }

    static RedirectView at(UUID id) {
        return new RedirectView(MovesPage.PATH + "/" + id);
    }
}
