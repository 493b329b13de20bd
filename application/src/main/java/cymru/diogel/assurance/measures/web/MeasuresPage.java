package cymru.diogel.assurance.measures.web;

import cymru.diogel.assurance.measures.Measures;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every figure for some days, module by module, and the rows behind each. */
@Controller
class MeasuresPage {
    static final String PATH = "/measures";
    private static final int AT_ONCE = 2;
    private static final int ROWS = 100;

    private final Measures measures;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    MeasuresPage(Measures measures, Access access, Templates templates, Clock clock) {
        this.measures = measures;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_FIGURES)
    @GetMapping(PATH)
    Page show(@RequestParam Map<String, String> address, Frame frame, Viewer viewer) {
        var asked = asked(address);
        var modules = measures.modules();
        var module = modules.containsKey(asked.about()) ? asked.about() : "referrals";
        access.browse(Entry.seen("measures").with("about", module));
        var link = PATH + "?" + asked.days() + "&about=" + module + "&page=";
        var total = modules.getOrDefault(module, 0);
        var pages = Pages.of(asked.page(), AT_ONCE, total, link);
        var shown = measures.of(module, pages.before(), AT_ONCE, asked.question());
        var view =
                new MeasuresView(
                        modules, module, shown, asked, pages, viewer.may(Right.READ_CHILDREN));
        return new Page(templates.assuranceMeasuresMeasures(frame, view));
    }

    @Needs(Right.READ_FIGURES)
    @GetMapping(PATH + "/{code}")
    Page rows(
            @PathVariable String code,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var asked = asked(address);
        access.browse(Entry.seen("measures.rows").with("figure", code));
        if (!viewer.may(Right.READ_CHILDREN)) {
            throw new Absent();
        }
        var rows = measures.rows(code, asked.question()).orElseThrow(Absent::new);
        var link = PATH + "/" + code + "?" + asked.days() + "&page=";
        var pages = Pages.of(asked.page(), ROWS, rows.rows().size(), link);
        return new Page(templates.assuranceMeasuresRows(frame, rows, asked, pages));
    }

    private MeasuresView.Asked asked(Map<String, String> address) {
        var typed = new Typed(address);
        var today = LocalDate.now(clock);
        var from = typed.day("from").orElse(today.minusYears(1).plusDays(1));
        var to = typed.day("to").orElse(today);
        var page = typed.get("page").matches("[0-9]{1,6}") ? typed.get("page") : "1";
        var question =
                from.isAfter(to) ? new Question(to, from, null) : new Question(from, to, null);
        return new MeasuresView.Asked(question, typed.get("about"), Integer.parseInt(page));
    }

    /** A place for those who read figures. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem measuresMenu() {
            return new MenuItem(61, "measures.menu", PATH, Right.READ_FIGURES.name());
        }
    }
}
