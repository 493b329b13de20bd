package cymru.diogel.platform.retention.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.retention.Retention;
import cymru.diogel.platform.retention.Rule;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How long which record is kept, and where that is written. */
@Controller
public class RulesPage {
    private static final String PATH = RetentionPage.PATH + "/rules";

    private final Retention retention;
    private final Trail trail;
    private final Templates templates;

    RulesPage(Retention retention, Trail trail, Templates templates) {
        this.retention = retention;
        this.trail = trail;
        this.templates = templates;
    }

    /** A rule in words; what it is made of beside it, so that one added by a council reads too. */
    public record Line(
            String code, String says, String of, String from, int years, String source) {}

    @Needs(Right.KEEP_TO_SCHEDULE)
    @GetMapping(PATH)
    Page show(Frame frame) {
        trail.noted(Entry.seen("retention.rules"));
        var lines = retention.schedule().rules().stream().map(it -> line(frame, it)).toList();
        return new Page(templates.platformRetentionRules(frame, lines));
    }

    private static Line line(Frame frame, Rule rule) {
        var key = "retention.rule-" + rule.code();
        var touches = rule.touches();
        return new Line(
                rule.code() + " " + rule.version(),
                frame.words().has(key) ? frame.say(key) : rule.code(),
                frame.say("retention.of-" + (touches == null ? "all" : key(touches))),
                frame.say("retention.from-" + key(rule.from())),
                rule.years(),
                rule.source());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
