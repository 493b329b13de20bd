package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployproposals.Recalls;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plays a recall through: who goes back, and which services then have too few. */
@Controller
class RecallPage {
    static final String PATH = "/redeployment/recall";

    private final Recalls recalls;
    private final Services services;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    RecallPage(Recalls recalls, Services services, Trail trail, Templates templates, Clock clock) {
        this.recalls = recalls;
        this.services = services;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@RequestParam MultiValueMap<String, String> query, Frame frame, Viewer viewer) {
        var mayName = viewer.may(Right.KEEP_REDEPLOYMENT);
        var named = mayName ? "redeployment.recall-named" : "redeployment.recall";
        trail.noted(Entry.seen(named));
        var view = view(query, frame, mayName);
        var template = templates.continuityRedeployproposalsRecall(view);
        return view.problems().isEmpty() ? new Page(template) : Page.refused(template);
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> print(@RequestParam MultiValueMap<String, String> query, Frame frame) {
        trail.noted(Entry.seen("redeployment.recall-print"));
        var view = view(query, frame, false);
        var page = templates.continuityRedeployproposalsRecallPrinted(view, PdfAnswer.style());
        return PdfAnswer.of(
                page.render(), frame.say("redeployproposals.recall-file"), frame.words().tag());
    }

    private RecallView view(MultiValueMap<String, String> query, Frame frame, boolean mayName) {
        var today = LocalDate.now(clock);
        var asked = ids(query.getOrDefault("service", List.of()));
        var said = query.getFirst("day");
        var typed = new Typed(Map.of("day", said == null ? Typed.said(today) : said));
        var problems = new Problems();
        var day = typed.day("day").filter(it -> !it.isBefore(today)).orElse(null);
        if (day == null) {
            problems.add("day", frame.say("redeployproposals.problem-day"));
        }
        var play = asked.isEmpty() || day == null ? null : recalls.play(asked, day);
        return new RecallView(
                frame,
                new RecallView.Asked(asked, typed.get("day"), mayName),
                services.all(),
                services.everySkill(),
                recalls.lenders(),
                play == null ? recalls.worths() : List.of(),
                play,
                problems);
    }

    private static List<UUID> ids(List<String> said) {
        return said.stream()
                .flatMap(it -> new Typed(Map.of("id", it)).id("id").stream())
                .distinct()
                .toList();
    }
}
