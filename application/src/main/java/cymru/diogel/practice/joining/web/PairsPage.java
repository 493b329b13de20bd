package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.joining.Pairs;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may be known twice, of those the viewer may read both records of. */
@Controller
class PairsPage {
    static final String PATH = "/joining";
    private static final String REFERENCE = "[0-9A-F]{8}";

    private final Pairs pairs;
    private final Templates templates;
    private final Clock clock;

    PairsPage(Pairs pairs, Templates templates, Clock clock) {
        this.pairs = pairs;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping(PATH)
    Page show(@RequestParam Map<String, String> address, Frame frame, Viewer viewer) {
        var typed = new Typed(address);
        var asked = typed.get("reference").toUpperCase(Locale.ROOT);
        var reference = asked.matches(REFERENCE) ? asked : "";
        var waits = typed.get("waits");
        var done = typed.get("done");
        var said =
                waits.matches(REFERENCE)
                        ? frame.say("joining.answer-waits", Map.of("reference", waits))
                        : done.equals("parted") ? frame.say("joining.answer-parted-now") : "";
        var view =
                new PairsView(
                        frame, LocalDate.now(clock), pairs.of(viewer, reference), said, reference);
        return new Page(templates.practiceJoiningPairs(frame, view));
    }

    /** The place in the menu of everybody who reads records. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem joiningMenu() {
            return new MenuItem(16, "joining.menu", PATH, Right.SEE_OWN_WORK.name());
        }
    }
}
