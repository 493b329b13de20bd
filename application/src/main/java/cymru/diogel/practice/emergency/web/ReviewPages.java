package cymru.diogel.practice.emergency.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.emergency.Emergencies;
import cymru.diogel.practice.emergency.Opening;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody independent looks at each opening by the next working day. */
@Controller
class ReviewPages {
    private static final String PATH = "/emergency/reviews";
    private static final int LONGEST = 2000;

    private final Emergencies emergencies;
    private final Lines lines;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    ReviewPages(
            Emergencies emergencies, Lines lines, Access access, Templates templates, Clock clock) {
        this.emergencies = emergencies;
        this.lines = lines;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static MenuItem emergencyReviews() {
        return new MenuItem(70, "emergency.reviews-menu", PATH, Right.REVIEW_EMERGENCIES.name());
    }

    @Needs(Right.REVIEW_EMERGENCIES)
    @GetMapping(PATH)
    Page list(Frame frame) {
        access.browse(Entry.seen("emergency.reviews"));
        var due = lines.of(emergencies.unreviewed(), frame);
        return new Page(templates.practiceEmergencyReviews(frame, due, LocalDate.now(clock)));
    }

    @Needs(Right.REVIEW_EMERGENCIES)
    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opening = find(id, viewer);
        var line = lines.of(List.of(opening), frame).getFirst();
        return new Page(
                templates.practiceEmergencyReview(frame, line, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.REVIEW_EMERGENCIES)
    @PostMapping(PATH + "/{id}")
    View decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opening = find(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        if (!typed.get("needed").matches("yes|no")) {
            problems.add("needed", frame.say("emergency.needed-missing"));
        }
        var remark = typed.get("remark");
        if (!typed.isSaid("remark", LONGEST)) {
            problems.add("remark", frame.say("emergency.remark-missing"));
        }
        if (!problems.isEmpty()) {
            var line = lines.of(List.of(opening), frame).getFirst();
            return Page.refused(templates.practiceEmergencyReview(frame, line, typed, problems));
        }
        emergencies.review(id, typed.get("needed").equals("yes"), remark, viewer.id());
        return new RedirectView(PATH);
    }

    // Nobody reviews an opening of their own, and none twice.
    private Opening find(UUID id, Viewer viewer) {
        access.browse(Entry.seen("emergency.review-look").with("opening", id));
        return emergencies
                .find(id)
                .filter(it -> it.review() == null && !it.account().equals(viewer.id()))
                .orElseThrow(Absent::new);
    }
}
