package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The skills that services may need: what is asked for, and what no longer is. */
@Controller
class SkillsPage {
    static final String PATH = "/service-skills";

    private static final int LONGEST = 100;

    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    SkillsPage(Services services, Trail trail, Templates templates, Clock clock) {
        this.services = services;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping(PATH)
    Page list(Frame frame) {
        trail.noted(Entry.seen("service-skills"));
        return new Page(page(frame, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH)
    View add(@RequestParam Map<String, String> fields, Frame frame) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var code = typed.get("code").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9_]{1,30}")) {
            problems.add("code", frame.say("services.problem-code"));
        }
        for (var language : List.of("english", "welsh")) {
            if (!typed.isSaid(language, LONGEST)) {
                problems.add(language, frame.say("services.problem-name-" + language));
            }
        }
        if (problems.isEmpty()) {
            var name = new Name(typed.get("english"), typed.get("welsh"));
            if (!services.add(new Skill(code, name, LocalDate.now(clock), null))) {
                problems.add("code", frame.say("services.problem-code-taken"));
            }
        }
        return problems.isEmpty()
                ? new RedirectView(PATH + "?kept")
                : Page.refused(page(frame, typed, problems));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(PATH + "/{skill}/end")
    View end(@PathVariable String skill) {
        if (!services.end(skill)) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?kept");
    }

    private JteModel page(Frame frame, Typed typed, Problems problems) {
        return templates.continuityServicesSkills(
                frame,
                services.everySkill().values().stream()
                        .sorted(Comparator.comparing(Skill::code))
                        .toList(),
                typed,
                problems);
    }
}
