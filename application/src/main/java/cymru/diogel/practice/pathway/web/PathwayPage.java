package cymru.diogel.practice.pathway.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.pathway.Milestones;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a child stands on the way: every module that has something to say of it is asked. */
@Controller
class PathwayPage {
    private final Access access;
    private final People people;
    private final List<Milestones> milestones;
    private final Templates templates;
    private final Clock clock;

    PathwayPage(
            Access access,
            People people,
            List<Milestones> milestones,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.milestones = milestones;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/pathway")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var home = people.homeOf(id);
        access.look(viewer, home.isPresent() ? List.of(id) : List.of(), "child.pathway");
        var child =
                home.stream()
                        .flatMap(it -> it.family().children().stream())
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(Child::title)
                        .orElseThrow(Absent::new);
        var today = LocalDate.now(clock);
        var registered =
                home.get().plans().stream()
                        .anyMatch(it -> it.kind() == Plan.Kind.REGISTER && it.isOpenOn(today));
        var reading = new Milestones.Reading(viewer, frame.words(), today, registered);
        var lines = milestones.stream().flatMap(it -> it.of(id, reading).stream()).toList();
        return new Page(templates.practicePathwayPathway(frame, id, child, lines));
    }
}
