package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.joining.WhyAlike;
import cymru.diogel.practice.referrals.Matches;
import cymru.diogel.practice.referrals.Named;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Says which child on record a name in a report is, of those who may be meant, or that none is. */
@Controller
class MatchPage {
    private static final String PATH = ReferralPage.PATH + "/children/{named}";

    private final ReportDesk desk;
    private final Matches matches;
    private final Likely likely;
    private final Templates templates;
    private final Clock clock;

    MatchPage(ReportDesk desk, Matches matches, Likely likely, Templates templates, Clock clock) {
        this.desk = desk;
        this.matches = matches;
        this.likely = likely;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.TAKE_REPORTS)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, @PathVariable UUID named, Frame frame, Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var child = untied(opened, named);
        var view = new MatchView(frame, id, child, offers(viewer, child, frame.words()));
        return new Page(templates.practiceReferralsMatch(frame, view));
    }

    @Needs(Right.TAKE_REPORTS)
    @PostMapping(PATH)
    View choose(
            @PathVariable UUID id,
            @PathVariable UUID named,
            @RequestParam(defaultValue = "") String is,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWork(id, viewer);
        var child = untied(opened, named);
        var offers = offers(viewer, child, frame.words());
        var chosen = offers.stream().filter(it -> it.child().toString().equals(is)).findFirst();
        if (chosen.isPresent()) {
            matches.tie(child, chosen.get().child(), viewer);
        } else if (is.equals("new") && !child.called().text().isEmpty()) {
            matches.arrive(opened.report(), child, viewer);
        } else {
            return new Page(
                    templates.practiceReferralsMatch(
                            frame, new MatchView(frame, id, child, offers)),
                    422);
        }
        return ReferralPage.at(id);
    }

    private static Named untied(ReportDesk.Opened opened, UUID named) {
        var child = opened.child(named);
        if (child.child() != null) {
            throw new Absent();
        }
        return child;
    }

    private List<MatchView.Offer> offers(Viewer viewer, Named it, Words words) {
        if (it.called().text().isEmpty()) {
            return List.of();
        }
        var name = Fact.Name.official(it.called().given(), it.called().family());
        var told = new Likely.Told(it.id(), name, it.called().born());
        var today = LocalDate.now(clock);
        var why = new WhyAlike(words);
        return likely.offersInReport(viewer, told).stream()
                .filter(offer -> offer.known().isChild())
                .map(offer ->
                        new MatchView.Offer(
                                offer.known().person(),
                                offer.known()
                                        .portrait()
                                        .officialName(today)
                                        .map(Fact.Name::text)
                                        .orElse("–"),
                                offer.known()
                                        .portrait()
                                        .life()
                                        .map(Fact.Life::bornOn)
                                        .map(words::date)
                                        .orElse(""),
                                why.sentences(offer.score().reasons())))
                .toList();
    }
}
