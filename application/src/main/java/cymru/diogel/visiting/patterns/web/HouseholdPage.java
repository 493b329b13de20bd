package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.patterns.UnitPicture;
import cymru.diogel.visiting.patterns.web.HouseholdLines.Which;
import gen.jte.Templates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How predictable the visits to one household are, and the households behind a number. */
@Controller
class HouseholdPage {
    private final Sources sources;
    private final Templates templates;

    HouseholdPage(Sources sources, Templates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    @Needs(Right.READ_HOUSEHOLD_PATTERNS)
    @GetMapping("/patterns/households/{household}")
    View show(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID household,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var unit = new Unit.OfHousehold(household);
        var asked = Asked.read(unit, from, to, sources.today(), frame.words());
        var grounds = sources.look(viewer, asked, "patterns.household");
        var phrases = new Phrases(frame.words());
        var name = sources.household(household);
        if (!asked.problems().isEmpty()) {
            return Page.refused(
                    templates.visitingPatternsPeriodPage(frame, asked, phrases, name.title()));
        }
        var picture = sources.picture(asked);
        var profile = picture.household(household);
        if (profile.isEmpty()) {
            return new Page(templates.visitingPatternsEmpty(frame, asked, phrases, name.title()));
        }
        var view =
                new HouseholdView(
                        phrases,
                        asked,
                        picture,
                        profile.get(),
                        name,
                        new HouseholdView.Viewing(
                                List.copyOf(new HashSet<>(grounds.values())),
                                viewer.may(Right.DRAW_TIMES)));
        return new Page(templates.visitingPatternsHousehold(frame, view));
    }

    /** The households behind a number of a county's or team's page. */
    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping("/patterns/households")
    View list(Frame frame, Viewer viewer, @RequestParam Map<String, String> given) {
        var unit = Unit.of(given.getOrDefault("unit", "")).orElseThrow(Absent::new);
        var which = Which.of(given.getOrDefault("which", "all")).orElseThrow(Absent::new);
        var asked =
                Asked.read(unit, given.get("from"), given.get("to"), sources.today(), frame.words())
                        .among(given.get("teams"));
        sources.look(viewer, asked, "patterns.households");
        var lines = lines(frame, viewer, asked, which);
        var pages =
                Pages.of(
                        RowsPage.number(given.get("page")),
                        lines.size(),
                        asked.households(Phrases.code(which)) + "&page=");
        var count = Map.of("households", lines.size());
        var heading = frame.say("patterns.which-" + Phrases.code(which), count);
        return new Page(
                templates.visitingPatternsHouseholdList(
                        frame,
                        asked,
                        heading,
                        sources.name(asked, frame.words()),
                        lines.subList(Math.max(0, pages.from() - 1), pages.to()),
                        pages));
    }

    private List<HouseholdLines.Line> lines(Frame frame, Viewer viewer, Asked asked, Which which) {
        var picture = sources.picture(asked);
        var all =
                picture.of(asked.unit()).map(UnitPicture::households).orElse(List.of()).stream()
                        .filter(which::holds)
                        .toList();
        var ids = all.stream().map(it -> picture.households().id(it.household())).toList();
        var open = sources.open(viewer, ids);
        return new HouseholdLines(new Phrases(frame.words()), asked, picture, open, Map.of())
                .of(all, which);
    }
}
