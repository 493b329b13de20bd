package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.statistics.patterns.UnitProfile;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.PolicyHours;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.patterns.UnitPicture;
import cymru.diogel.visiting.patterns.web.HouseholdLines.Which;
import cymru.diogel.visiting.patterns.web.UnitView.Parts;
import gen.jte.Templates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** How predictable the visits of the county or of one team are. */
@Controller
class UnitPage {
    private final Sources sources;
    private final PolicyHours policy;
    private final Templates templates;

    UnitPage(Sources sources, PolicyHours policy, Templates templates) {
        this.sources = sources;
        this.policy = policy;
        this.templates = templates;
    }

    /** The county, or for a manager the team. */
    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping("/patterns")
    View county(
            Frame frame,
            Viewer viewer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var team = viewer.team();
        if (!viewer.may(Right.READ_COUNTY_PATTERNS) && team != null) {
            return new RedirectView("/patterns/teams/" + team);
        }
        return show(frame, viewer, asked(frame, new Unit.County(), from, to));
    }

    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping("/patterns/teams/{team}")
    View team(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID team,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return show(frame, viewer, asked(frame, new Unit.OfTeam(team), from, to));
    }

    /** The numbers of the charts by month. */
    @Needs(Right.READ_TEAM_PATTERNS)
    @GetMapping("/patterns/trend")
    ResponseEntity<String> trend(
            Frame frame,
            Viewer viewer,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var asked = asked(frame, Unit.of(unit).orElseThrow(Absent::new), from, to);
        sources.look(viewer, asked, "patterns.trend");
        var picture = sources.picture(asked).of(asked.unit()).orElseThrow(Absent::new);
        var file = "patterns-" + asked.from() + "-" + asked.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(new Trends(new Phrases(frame.words()), picture.profile()).csv());
    }

    private Asked asked(Frame frame, Unit unit, @Nullable String from, @Nullable String to) {
        return Asked.read(unit, from, to, sources.today(), frame.words());
    }

    private View show(Frame frame, Viewer viewer, Asked asked) {
        sources.look(
                viewer,
                asked,
                asked.unit() instanceof Unit.County ? "patterns.county" : "patterns.team");
        var phrases = new Phrases(frame.words());
        var teams = sources.teams(frame.words());
        var name = name(phrases, asked.unit(), teams);
        if (!asked.problems().isEmpty()) {
            return Page.refused(templates.visitingPatternsPeriodPage(frame, asked, phrases, name));
        }
        var picture = sources.picture(asked);
        var unit = picture.of(asked.unit());
        if (unit.isEmpty() || unit.get().profile().counts().appearances() == 0) {
            return new Page(templates.visitingPatternsEmpty(frame, asked, phrases, name));
        }
        var view = new UnitView(phrases, asked, unit.get(), name);
        return new Page(
                templates.visitingPatternsUnit(
                        frame,
                        view,
                        Heats.of(phrases, asked, unit.get(), policy),
                        parts(viewer, view, teams)));
    }

    private static String name(Phrases phrases, Unit unit, Map<UUID, String> teams) {
        if (!(unit instanceof Unit.OfTeam it)) {
            return phrases.say("county");
        }
        var name = teams.get(it.team());
        if (name == null) {
            throw new Absent();
        }
        return name;
    }

    private Parts parts(Viewer viewer, UnitView view, Map<UUID, String> teams) {
        var unit = view.unit();
        var mayRead = viewer.may(Right.READ_PRACTITIONER_PATTERNS);
        var shown = unit.households().stream().filter(Which.ATTENTION::holds).toList();
        var names = mayRead ? practitioners(unit, shown) : Map.<UUID, Account>of();
        return new Parts(
                viewer.may(Right.READ_HOUSEHOLD_PATTERNS)
                        ? lines(viewer, view, shown, names)
                        : null,
                mayRead ? practitionerLines(view, names) : null,
                unit.unit() instanceof Unit.County ? teamLines(view, teams) : null);
    }

    private List<HouseholdLines.Line> lines(
            Viewer viewer, UnitView view, List<HouseholdProfile> shown, Map<UUID, Account> names) {
        var picture = view.unit().picture();
        var ids = shown.stream().map(it -> picture.households().id(it.household())).toList();
        return new HouseholdLines(
                        view.phrases(), view.asked(), picture, sources.open(viewer, ids), names)
                .of(shown, Which.ATTENTION);
    }

    private Map<UUID, Account> practitioners(UnitPicture unit, List<HouseholdProfile> shown) {
        var picture = unit.picture();
        var ids = new HashSet<UUID>();
        shown.forEach(it -> ids.add(picture.practitioners().id(it.practitioner())));
        if (unit.unit() instanceof Unit.OfTeam it) {
            ids.addAll(picture.practitionersOf(it.team()));
        }
        return sources.practitioners(ids);
    }

    /** Those whom the team's manager manages. */
    private static @Nullable PractitionerLines practitionerLines(
            UnitView view, Map<UUID, Account> accounts) {
        if (!(view.unit().unit() instanceof Unit.OfTeam it)) {
            return null;
        }
        var picture = view.unit().picture();
        return PractitionerLines.of(
                view.phrases(),
                picture.practitionersOf(it.team()).stream()
                        .map(accounts::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(account -> it.team().equals(account.team()))
                        .map(account -> line(view, picture, account))
                        .toList());
    }

    private static PractitionerLines.Line line(UnitView view, Picture picture, Account account) {
        return new PractitionerLines.Line(
                account.id(),
                account.name(),
                view.asked().of(new Unit.OfPractitioner(account.id())).here(),
                picture.practitioner(account.id()).orElseThrow(),
                view.phrases());
    }

    private static PractitionerLines teamLines(UnitView view, Map<UUID, String> teams) {
        var picture = view.unit().picture();
        return PractitionerLines.of(
                view.phrases(),
                picture.result().teams().stream()
                        .map(it -> teamLine(view, picture, it, teams))
                        .toList());
    }

    private static PractitionerLines.Line teamLine(
            UnitView view, Picture picture, UnitProfile team, Map<UUID, String> teams) {
        var id = picture.teams().id(team.unit());
        var name = teams.get(id);
        return new PractitionerLines.Line(
                id,
                name == null ? view.phrases().say("team-none") : name,
                name == null ? "" : view.asked().of(new Unit.OfTeam(id)).here(),
                team,
                view.phrases());
    }
}
