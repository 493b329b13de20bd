package cymru.diogel.assurance.oversight.web;

import cymru.diogel.assurance.oversight.web.TrailDesk.Whose;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.TrailReader.Question;
import cymru.diogel.practice.people.JoinedPeople;
import cymru.diogel.practice.people.People;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who looked at a child, when, on which ground, and who was refused. */
@Controller
class ChildTrailPage {
    static final String PATH = TrailsPage.PATH + "/children/";

    private final TrailDesk desk;
    private final People people;
    private final JoinedPeople joined;
    private final Access access;

    ChildTrailPage(TrailDesk desk, People people, JoinedPeople joined, Access access) {
        this.desk = desk;
        this.people = people;
        this.joined = joined;
        this.access = access;
    }

    @Needs(Right.READ_TRAIL)
    @GetMapping(PATH + "{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            Frame frame,
            Viewer viewer) {
        var whose = whose(id, viewer, "trail.child");
        return desk.show(whose, new TrailForm(asked), frame, viewer);
    }

    @Needs(Right.READ_TRAIL)
    @PostMapping(PATH + "{id}/export")
    View export(
            @PathVariable UUID id,
            @RequestParam Map<String, String> asked,
            Frame frame,
            Viewer viewer) {
        return desk.export(whose(id, viewer, "trail.child-export"), new TrailForm(asked), frame);
    }

    private Whose whose(UUID id, Viewer viewer, String act) {
        // What was said under a record that went into another is read on the other's ground.
        var here = people.children(List.of(id)).get(id);
        var child = here == null ? joined.nowOf(id).orElse(null) : here;
        if (child == null) {
            access.look(viewer, List.of(), act);
            throw new Absent();
        }
        access.look(viewer, List.of(child.id()), act);
        return new Whose(Question.ofChild(id), PATH + id, child.title());
    }
}
