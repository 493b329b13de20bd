package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Plan.Registration;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Advocacy;
import cymru.diogel.practice.conferences.Conference.Call;
import cymru.diogel.practice.conferences.Conference.Part;
import cymru.diogel.practice.conferences.Conference.Progress;
import cymru.diogel.practice.conferences.Conference.Said;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Conference.Took;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Conferences.Start;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.conferences.Decision.Outcome;
import cymru.diogel.practice.conferences.EarlierConferences.Earlier;
import cymru.diogel.practice.conferences.Quorum;
import cymru.diogel.practice.conferences.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A year of conferences, with what was decided for each child, and those that are called. */
final class PastConferences {
    /** After how many working days each step of the record comes. */
    private static final Map<Stage, Integer> AFTER =
            Map.of(
                    Stage.HELD, 0,
                    Stage.DECIDED, 0,
                    Stage.RECORD_DRAFTED, 4,
                    Stage.RECORD_AGREED, 7,
                    Stage.RECORD_SENT, 14,
                    Stage.FINAL, 24);

    private static final List<Stage> COURSE =
            List.of(
                    Stage.HELD,
                    Stage.DECIDED,
                    Stage.RECORD_DRAFTED,
                    Stage.RECORD_AGREED,
                    Stage.RECORD_SENT,
                    Stage.FINAL);

    private final Identities ids;
    private final Staffed staffed;
    private final Conferences conferences;

    PastConferences(Identities ids, Staffed staffed, Conferences conferences) {
        this.ids = ids;
        this.staffed = staffed;
        this.conferences = conferences;
    }

    List<Earlier> made(List<Case> cases) {
        var all = new ArrayList<Earlier>();
        Meet.of(staffed.county()).forEach(it -> all.add(conference(it, null)));
        var called = Case.conferring(cases, staffed.county());
        // The last of them has none called yet.
        for (var place = 0; place < called.size() - 1; place++) {
            var stage = place == 0 ? Stage.POSTPONED : place == 1 ? Stage.INQUORATE : Stage.CALLED;
            all.add(conference(meet(called.get(place)), stage));
        }
        return all;
    }

    private static Meet meet(Case it) {
        var planned = Case.CALENDAR.plus(it.day(), 15);
        var children = it.children().stream().map(who -> new Meet.Heard(who.child(), null));
        return new Meet(it.home(), true, it.day(), planned, false, children.toList());
    }

    private Earlier conference(Meet it, @Nullable Stage waits) {
        var id = ids.partOf(ids.household(it.home().id()), it.initial() + "/" + it.on());
        var steps = steps(it, id, waits);
        var stage = steps.getLast().stage();
        var isHeld = COURSE.contains(stage);
        var chair = staffed.one(Staff.Role.QUALITY);
        var words = new PathwayWords(it.home().language(), it.draw("said"));
        var sent = Case.CALENDAR.plus(it.on(), 1);
        var last = staffed.county().lastDay();
        var call = call(it);
        var due = it.initial() && !isHeld ? call.counted().dueOn() : due(stage, steps);
        var progress =
                new Progress(
                        stage,
                        due,
                        isHeld ? chair : null,
                        isHeld ? it.on() : null,
                        isHeld
                                ? Quorum.Verdict.QUORATE
                                : stage == Stage.INQUORATE ? Quorum.Verdict.INQUORATE : null,
                        null,
                        isHeld && !sent.isAfter(last) ? sent : null);
        var conference =
                new Conference(id, it.initial(), call, progress, isHeld ? said(it, words) : null);
        var about = about(it, id, isHeld);
        var around = new PastInvitations(ids, staffed, it, about);
        return new Earlier(
                conference, about, around.invited(id, isHeld), around.reports(id, isHeld), steps);
    }

    private Call call(Meet it) {
        var counted =
                conferences.counted(
                        new Start(
                                it.initial(),
                                it.startOn(),
                                it.initial() ? it.startOn() : null,
                                it.first()));
        var language = it.home().language() == Language.WELSH ? "cy" : "en";
        var worker = staffed.lead(it.home(), it.on());
        var at = WallClock.instant(calledOn(it).atTime(10, 30));
        return new Call(counted, it.on(), place(it), language, language, worker, at);
    }

    private LocalDate calledOn(Meet it) {
        var on = Chapter.back(it.on(), it.initial() ? 5 : 20, Case.CALENDAR);
        var last = Chapter.back(staffed.county().lastDay(), 1, Case.CALENDAR);
        return on.isAfter(last) ? last : on;
    }

    private static String place(Meet it) {
        return new PathwayWords(it.home().language(), it.draw("place")).one("place");
    }

    private List<Step> steps(Meet it, UUID id, @Nullable Stage waits) {
        var chair = staffed.one(Staff.Role.QUALITY);
        var steps = new ArrayList<Step>();
        steps.add(step(id, Stage.CALLED, calledOn(it), staffed.lead(it.home(), it.on()), null));
        var last = staffed.county().lastDay();
        if (waits != null && waits != Stage.CALLED) {
            var words = new PathwayWords(it.home().language(), it.draw("waits"));
            var reason = waits == Stage.POSTPONED ? words.one("postponed") : null;
            steps.add(step(id, waits, Chapter.back(last, 0, Case.CALENDAR), chair, reason));
        }
        if (waits == null) {
            for (var stage : COURSE) {
                var after = AFTER.getOrDefault(stage, 0);
                var on = after == 0 ? it.on() : Case.CALENDAR.plus(it.on(), after);
                if (!on.isAfter(last)) {
                    steps.add(step(id, stage, on, chair, null));
                }
            }
        }
        return steps;
    }

    private static Step step(UUID id, Stage stage, LocalDate on, UUID by, @Nullable String reason) {
        return new Step(id, stage, on, WallClock.instant(on.atTime(16, 40)), by, reason);
    }

    private @Nullable LocalDate due(Stage stage, List<Step> steps) {
        var clock = stage == Stage.CALLED ? null : stage.clock().orElse(null);
        var since = steps.getLast().on();
        return clock == null
                ? null
                : Rules.published().on(clock, since).limit().due(since, Case.CALENDAR);
    }

    private static Said said(Meet it, PathwayWords words) {
        return new Said(
                words.one("parents"),
                words.one("strengths"),
                words.one("risks"),
                words.one("outline"),
                "",
                it.on().plusDays(it.initial() ? 85 : 170),
                WallClock.instant(it.on().atTime(16, 40)));
    }

    private List<About> about(Meet it, UUID id, boolean isHeld) {
        var all = new ArrayList<About>();
        for (var heard : it.children()) {
            var child = ids.child(heard.child().id());
            all.add(
                    new About(
                            ids.partOf(id, heard.child().id()),
                            id,
                            child,
                            all.size() + 1,
                            isHeld ? took(it, heard) : null,
                            isHeld ? decision(it, heard, child) : null));
        }
        return all;
    }

    private static Took took(Meet it, Meet.Heard heard) {
        var born = heard.child().born();
        if (born == null || born.plusYears(5).isAfter(it.on())) {
            return new Took(Part.TOO_YOUNG, "", Advocacy.TOO_YOUNG, "");
        }
        var draw = it.draw("took" + heard.child().id());
        var words = new PathwayWords(it.home().language(), draw);
        return draw.chance(0.3)
                ? new Took(Part.ADVOCATE, words.one("view"), Advocacy.ACCEPTED, "Tros Gynnal Plant")
                : new Took(Part.SENT_VIEWS, words.one("view"), Advocacy.DECLINED, "");
    }

    private static Decision decision(Meet it, Meet.Heard heard, UUID child) {
        var words = new PathwayWords(it.home().language(), it.draw("decided" + child));
        var registration = heard.registration();
        if (registration == null) {
            return new Decision(
                    child, Outcome.NOT_REGISTERED, Set.of(), words.one("not-registered"));
        }
        if (it.initial()) {
            var on = categories(registration);
            return new Decision(child, Outcome.REGISTERED, on, words.one("registered"));
        }
        return it.on().equals(registration.until())
                ? new Decision(child, Outcome.REMOVED, Set.of(), words.one("removed"))
                : new Decision(
                        child, Outcome.REMAINS, categories(registration), words.one("remains"));
    }

    private static Set<String> categories(Registration it) {
        return it.categories().stream()
                .map(category -> category.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
