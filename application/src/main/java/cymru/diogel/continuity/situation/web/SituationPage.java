package cymru.diogel.continuity.situation.web;

import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How things stand now, or stood as it was known when something was decided. */
@Controller
class SituationPage {
    static final String PATH = "/situation";

    private final Situation situation;
    private final Trail trail;
    private final Templates templates;

    SituationPage(Situation situation, Trail trail, Templates templates) {
        this.situation = situation;
        this.trail = trail;
        this.templates = templates;
    }

    @Bean
    static MenuItem situationOfTheCounty() {
        return new MenuItem(5, "situation.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page now(Frame frame) {
        trail.noted(Entry.seen("situation"));
        var view = new SituationView(frame, situation.now(), PATH + ".pdf");
        return new Page(templates.continuitySituationPage(frame, view));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> printed(@RequestParam(defaultValue = "") String language, Frame frame) {
        trail.noted(Entry.seen("situation.print"));
        return print(new SituationView(in(language, frame), situation.now(), PATH + ".pdf"));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{kept}")
    Page then(@PathVariable UUID kept, Frame frame) {
        trail.noted(Entry.seen("situation").with("kept", kept));
        return new Page(templates.continuitySituationPage(frame, then(frame, kept)));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{kept}/print.pdf")
    ResponseEntity<byte[]> thenPrinted(
            @PathVariable UUID kept,
            @RequestParam(defaultValue = "") String language,
            Frame frame) {
        trail.noted(Entry.seen("situation.print").with("kept", kept));
        return print(then(in(language, frame), kept));
    }

    private SituationView then(Frame frame, UUID kept) {
        var known = situation.find(kept).orElseThrow(Absent::new);
        return new SituationView(frame, known, PATH + "/" + kept + "/print.pdf");
    }

    private static Frame in(String language, Frame frame) {
        return language.isEmpty() ? frame : frame.in(Words.in(language));
    }

    private ResponseEntity<byte[]> print(SituationView view) {
        var page = templates.continuitySituationPrinted(view, PdfAnswer.style());
        var frame = view.frame();
        return PdfAnswer.of(page.render(), frame.say("situation.file"), frame.words().tag());
    }
}
