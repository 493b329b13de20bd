package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.visiting.patterns.Unit;
import gen.jte.Templates;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One practitioner's visits, for the line manager and quality assurance; never in an order. */
@Controller
class PractitionerPage {
    private final Sources sources;
    private final Templates templates;

    PractitionerPage(Sources sources, Templates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    @Needs(Right.READ_PRACTITIONER_PATTERNS)
    @GetMapping("/patterns/practitioners/{practitioner}")
    View show(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID practitioner,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var unit = new Unit.OfPractitioner(practitioner);
        var asked = Asked.read(unit, from, to, sources.today(), frame.words());
        sources.look(viewer, asked, "patterns.practitioner");
        var phrases = new Phrases(frame.words());
        var account = sources.practitioners(Set.of(practitioner)).get(practitioner);
        if (account == null) {
            throw new Absent();
        }
        if (!asked.problems().isEmpty()) {
            return Page.refused(
                    templates.visitingPatternsPeriodPage(frame, asked, phrases, account.name()));
        }
        var picture = sources.picture(asked).of(unit);
        if (picture.isEmpty()) {
            return new Page(templates.visitingPatternsEmpty(frame, asked, phrases, account.name()));
        }
        var line =
                new PractitionerLines.Line(
                        practitioner,
                        account.name(),
                        asked.here(),
                        picture.get().profile(),
                        phrases);
        return new Page(
                templates.visitingPatternsPractitioner(
                        frame, new UnitView(phrases, asked, picture.get(), account.name()), line));
    }
}
