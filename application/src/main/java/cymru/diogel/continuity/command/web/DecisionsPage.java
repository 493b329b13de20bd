package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of decisions, and one of them as it was taken. */
@Controller
class DecisionsPage {
    static final String PATH = "/decisions";

    private final Decisions decisions;
    private final Around around;
    private final Templates templates;

    DecisionsPage(Decisions decisions, Around around, Templates templates) {
        this.decisions = decisions;
        this.around = around;
        this.templates = templates;
    }

    /** What else it reads. */
    @Component("commandPageAround")
    record Around(Incidents incidents, Situation situation, Accounts accounts, Trail trail) {
        Map<UUID, String> names(List<Decision> shown) {
            var whom = shown.stream().map(Decision::by).collect(Collectors.toSet());
            return accounts.named(whom).values().stream()
                    .collect(Collectors.toMap(Account::id, Account::name));
        }
    }

    @Bean
    static MenuItem decisionsOfCommand() {
        return new MenuItem(56, "command.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        around.trail().noted(Entry.seen("decisions"));
        var log = log(query, frame);
        var may = !Tier.of(viewer).isEmpty();
        return new Page(templates.continuityCommandList(frame, log, may));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> printed(@RequestParam Map<String, String> query, Frame frame) {
        around.trail().noted(Entry.seen("decisions.print"));
        var page = templates.continuityCommandListPrinted(log(query, frame), PdfAnswer.style());
        return PdfAnswer.of(page.render(), frame.say("command.file"), frame.words().tag());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{decision}")
    Page show(@PathVariable UUID decision, Frame frame, Viewer viewer) {
        around.trail().noted(Entry.seen("decision").with("decision", decision));
        var may = !Tier.of(viewer).isEmpty();
        return new Page(templates.continuityCommandDecision(frame, one(decision, frame), may));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{decision}/print.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID decision, Frame frame) {
        around.trail().noted(Entry.seen("decision.print").with("decision", decision));
        var view = one(decision, frame);
        var page = templates.continuityCommandDecisionPrinted(view, PdfAnswer.style());
        return PdfAnswer.of(page.render(), frame.say("command.file-one"), frame.words().tag());
    }

    private LogView log(Map<String, String> query, Frame frame) {
        var incidents = around.incidents().all();
        var all = decisions.all();
        var asked = query.getOrDefault("incident", "");
        var shown = all.stream().filter(it -> isOf(it.incident(), asked)).toList();
        var typed = query.getOrDefault("page", "1");
        var number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
        var link = PATH + "?incident=" + asked.replaceAll("[^A-Za-z0-9-]", "") + "&page=";
        var pages = Pages.of(number, shown.size(), link);
        return new LogView(frame, incidents, asked, shown, around.names(shown), pages);
    }

    private static boolean isOf(Incident it, String asked) {
        return asked.isEmpty() || it.id().toString().equals(asked);
    }

    private DecisionView one(UUID id, Frame frame) {
        var it = decisions.find(id).orElseThrow(Absent::new);
        var followed = new ArrayList<Decision>();
        var follows = it.said().follows();
        if (follows != null) {
            decisions.find(follows).ifPresent(followed::add);
        }
        var known = around.situation().find(it.situation()).orElseThrow(Absent::new);
        var following = decisions.following(id);
        return new DecisionView(
                frame, it, followed, following, known.sections(), around.names(List.of(it)));
    }
}
