package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.moves.Moves;
import cymru.diogel.practice.people.Child;
import gen.jte.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** It became known that a child on our register moves to another council. */
@Controller
class LeavePage {
    private static final String PATH = MovesPage.PATH + "/out/{child}";

    private final MoveDesk desk;
    private final Moves moves;
    private final Templates templates;

    LeavePage(MoveDesk desk, Moves moves, Templates templates) {
        this.desk = desk;
        this.moves = moves;
        this.templates = templates;
    }

    @Needs(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    Page show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        var whom = desk.child(child, viewer);
        var fields = new HashMap<String, String>();
        fields.put("move", UUID.randomUUID().toString());
        fields.put("heard", MoveView.typed(desk.today()));
        return page(frame, whom, new Typed(fields), new Problems());
    }

    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH)
    View leave(
            @PathVariable UUID child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var whom = desk.child(child, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var reading = new OtherReading(typed, frame, desk.today());
        var other = reading.read(problems);
        var heard = reading.heard(problems).orElse(null);
        var id = typed.ownId("move");
        if (heard != null && problems.isEmpty()) {
            var notice = new Moves.Notice(id, child, other, viewer.id());
            if (moves.leave(notice, heard)) {
                return MovePage.at(id);
            }
            problems.add("council", frame.say("moves.problem-leave"));
        }
        return page(frame, whom, typed, problems);
    }

    private Page page(Frame frame, Child child, Typed typed, Problems problems) {
        var page = templates.practiceMovesLeave(frame, child, typed, problems);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }
}
