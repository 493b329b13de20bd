package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import gen.jte.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever is signed in writes a report: kept at every step, sent in one. */
@Controller
class WritePage {
    private static final String NEW = "/reports/new";
    private static final String PATH = NEW + "/{intention}";
    private static final String MINE = "/reports/mine";

    private final Referrals referrals;
    private final WritingDesk desk;
    private final Templates templates;

    WritePage(Referrals referrals, WritingDesk desk, Templates templates) {
        this.referrals = referrals;
        this.desk = desk;
        this.templates = templates;
    }

    /** Offers what was begun; where there is nothing, gives a new report its one intention. */
    @Needs(Right.REPORT_CONCERN)
    @GetMapping(NEW)
    View begin(@RequestParam(defaultValue = "") String another, Frame frame, Viewer viewer) {
        desk.look(Entry.seen("report.begin"));
        var begun = desk.unfinished(viewer);
        if (begun.isEmpty() || another.equals("yes")) {
            return new RedirectView(address(UUID.randomUUID()));
        }
        var rows = begun.stream().map(it -> begun(it, frame)).toList();
        return new Page(templates.practiceReferralsUnfinished(frame, rows));
    }

    private static BegunReport begun(Draft it, Frame frame) {
        var says = new Written(it.fields()).typed().get("concern");
        var moment = frame.words().moment(WallClock.shown(it.savedAt()));
        return new BegunReport(address(it.intention()), says, moment);
    }

    @Needs(Right.REPORT_CONCERN)
    @GetMapping(PATH)
    View show(
            @PathVariable UUID intention,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String again,
            Frame frame,
            Viewer viewer) {
        var sent = referrals.find(intention);
        if (sent.isPresent()) {
            desk.look(Entry.seen("report.write"));
            return new RedirectView(after(sent.get(), viewer));
        }
        var draft = desk.draft(viewer, intention);
        var written = draft.map(it -> new Written(it.fields())).orElse(Written.NOTHING);
        var form = desk.show(frame, viewer, written, find.equals("yes"));
        var state = state(intention, draft, frame, again.equals("yes"));
        return new Page(templates.practiceReferralsConcern(frame, form, state, new Problems()));
    }

    @Needs(Right.REPORT_CONCERN)
    @PostMapping(PATH)
    View send(
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        var written = Written.sent(sent);
        var before = referrals.find(intention);
        if (before.isPresent()) {
            return already(before.get(), written, viewer);
        }
        var away = elsewhere(sent, intention);
        if (away.isPresent() && !written.says() && desk.draft(viewer, intention).isEmpty()) {
            return away.get();
        }
        var saved = desk.keep(viewer, intention, written);
        if (!saved.clashes().isEmpty()) {
            return windows(intention, written, saved, frame, viewer);
        }
        var kept = new Written(saved.kept());
        return away.orElseGet(() -> finish(intention, kept, frame, viewer));
    }

    private static Optional<View> elsewhere(MultiValueMap<String, String> sent, UUID intention) {
        if (sent.containsKey("language")) {
            var language = "cy".equals(sent.getFirst("language")) ? "cy" : "en";
            return Optional.of(new RedirectView(address(intention) + "?lang=" + language));
        }
        if (sent.containsKey("leave")) {
            return Optional.of(new RedirectView(MINE + "?done=left"));
        }
        var found = "children".equals(sent.getFirst("find")) ? "#child-1" : "#who";
        return sent.containsKey("find")
                ? Optional.of(new RedirectView(address(intention) + "?find=yes" + found))
                : Optional.empty();
    }

    /** Keeps the draft while it is written; says when, or that it is a draft no more. */
    @Needs(Right.REPORT_CONCERN)
    @PostMapping(PATH + "/draft")
    ResponseEntity<Map<String, String>> save(
            @PathVariable UUID intention,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Viewer viewer) {
        if (referrals.find(intention).isPresent()) {
            return ResponseEntity.status(409).build();
        }
        var saved = desk.keep(viewer, intention, Written.sent(sent));
        return ResponseEntity.ok(
                Map.of(
                        "time",
                        frame.words().time(WallClock.shown(saved.at()).toLocalTime()),
                        "version",
                        "" + saved.version(),
                        "clash",
                        saved.clashes().isEmpty() ? "" : "yes"));
    }

    @Needs(Right.REPORT_CONCERN)
    @GetMapping(PATH + "/give-up")
    Page confirm(@PathVariable UUID intention, Frame frame, Viewer viewer) {
        desk.look(Entry.seen("report.give-up"));
        var draft = desk.draft(viewer, intention).orElseThrow(Absent::new);
        return new Page(templates.practiceReferralsGiveUp(frame, begun(draft, frame)));
    }

    @Needs(Right.REPORT_CONCERN)
    @PostMapping(PATH + "/give-up")
    View giveUp(@PathVariable UUID intention, Viewer viewer) {
        if (desk.draft(viewer, intention).isEmpty()) {
            throw new Absent();
        }
        desk.end(viewer, intention);
        return new RedirectView(MINE);
    }

    private View finish(UUID intention, Written written, Frame frame, Viewer viewer) {
        var problems = new Problems();
        var form = desk.form(frame, viewer, written, false);
        var signed = desk.signed(viewer, frame.words());
        var reading = new ReadReport(form, problems, desk.now(), desk.today());
        var coming = reading.read(intention, signed);
        if (coming == null) {
            var state = state(intention, desk.draft(viewer, intention), frame, false);
            return Page.refused(templates.practiceReferralsConcern(frame, form, state, problems));
        }
        referrals.receive(coming);
        desk.end(viewer, intention);
        return new RedirectView(after(referrals.find(intention).orElseThrow(), viewer));
    }

    private static String after(Report it, Viewer viewer) {
        return viewer.id().equals(it.maker().account()) ? MINE + "?done=yes" : "/reports";
    }

    // Sent again with other words, they are not lost: they are the draft of another report.
    private View already(Report before, Written written, Viewer viewer) {
        desk.end(viewer, before.id());
        var says = written.typed().get("concern");
        if (!written.says() || says.equals(before.told().concern())) {
            return new RedirectView(after(before, viewer));
        }
        var other = UUID.randomUUID();
        desk.keep(viewer, other, written);
        return new RedirectView(address(other) + "?again=yes");
    }

    // What was typed in this window stands in the form, and beside it what another one wrote.
    private View windows(UUID intention, Written typed, Saved saved, Frame frame, Viewer viewer) {
        var both = typed.over(saved.kept(), saved.clashes());
        var problems = new Problems();
        var others = new Written(saved.kept()).typed();
        for (var field : saved.clashes()) {
            var words = Map.of("words", others.get(field));
            problems.add(field, frame.say("referrals.problem-windows", words));
        }
        var form = desk.form(frame, viewer, both, false);
        var at = frame.words().time(WallClock.shown(saved.at()).toLocalTime());
        var state = new DraftState(address(intention), at, saved.current(), false);
        return new Page(templates.practiceReferralsConcern(frame, form, state, problems), 409);
    }

    private static DraftState state(
            UUID intention, Optional<Draft> draft, Frame frame, boolean isAgain) {
        var at =
                draft.map(it -> frame.words().time(WallClock.shown(it.savedAt()).toLocalTime()))
                        .orElse("");
        var version = draft.map(Draft::version).orElse(0L);
        return new DraftState(address(intention), at, version, isAgain);
    }

    private static String address(UUID intention) {
        return NEW + "/" + intention;
    }
}
