package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.visiting.patterns.Period.Typed;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Period and teams of a report; a good choice leads on to the report's own address. */
@Controller
class ChoosePage {
    private final Reports reports;
    private final Templates templates;

    ChoosePage(Reports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    /** Asks; or, sent, checks what was chosen. */
    @Needs(Right.MAKE_THEMATIC_REPORTS)
    @GetMapping(Selection.PATH)
    View choose(Frame frame, Viewer viewer, @RequestParam MultiValueMap<String, String> given) {
        var all = reports.teams();
        var chosen = reports.select(viewer, typed(given), teams(given), frame.words(), all);
        var sent = given.containsKey("sent");
        var offered = reports.offered(viewer, frame.words(), all);
        if (sent && teams(given).isEmpty() && !offered.isEmpty()) {
            chosen.problems().add("team", frame.say("thematic.problem-teams"));
            var none = ChooseView.noTeam(frame, chosen, offered, reports);
            return Page.refused(template(frame, none));
        }
        var view = ChooseView.of(frame, chosen, offered, reports);
        if (!chosen.isWell()) {
            return Page.refused(template(frame, view));
        }
        return sent ? new RedirectView(chosen.report()) : new Page(template(frame, view));
    }

    /** The choice again, with what is wrong with it. */
    View refuse(Frame frame, Viewer viewer, Selection chosen) {
        var offered = reports.offered(viewer, frame.words(), reports.teams());
        return Page.refused(template(frame, ChooseView.of(frame, chosen, offered, reports)));
    }

    private JteModel template(Frame frame, ChooseView view) {
        return templates.visitingThematicChoose(frame, view);
    }

    static Typed typed(MultiValueMap<String, String> given) {
        return new Typed(one(given, "from"), one(given, "to"));
    }

    static List<String> teams(MultiValueMap<String, String> given) {
        return given.getOrDefault("team", List.of());
    }

    private static String one(Map<String, List<String>> given, String name) {
        var values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem thematicMenu() {
            var right = Right.MAKE_THEMATIC_REPORTS.name();
            return new MenuItem(45, "thematic.menu", Selection.PATH, right);
        }
    }
}
