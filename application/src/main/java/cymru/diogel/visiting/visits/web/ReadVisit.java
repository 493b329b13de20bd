package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.VisitRules.Reason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a report of what was typed, or says field by field why it is none yet. */
final class ReadVisit {
    private final Sheet sheet;
    private final VisitForm form;
    private final Frame frame;
    private final Problems problems;

    /**
     * What is being written, by whom and about whom.
     *
     * @param children those of the household whom the writer may see
     * @param before what the report says so far, when it is corrected
     */
    record Sheet(
            VisitForm form,
            UUID household,
            List<Child> children,
            Viewer writer,
            Instant now,
            @Nullable Visit before) {}

    ReadVisit(Sheet sheet, Frame frame, Problems problems) {
        this.sheet = sheet;
        this.form = sheet.form();
        this.frame = frame;
        this.problems = problems;
    }

    /** The report, or null with the problems noted in the order of the page. */
    @Nullable Visit read() {
        var times = new ReadTimes(sheet, frame, problems);
        var notice = notice();
        var on = times.day("on");
        var told = notice == Notice.PLANNED ? times.told(on) : null;
        var when = times.when(on, form.isLetIn() && !isImported());
        var mode = form.mode();
        var place = place(mode);
        var access = form.value(AccessGained.class, "access");
        needed(access, "access", "visits.problem-access");
        var steps =
                access != null && VisitRules.needsSteps(access)
                        ? needed(text("steps"), "steps", "visits.problem-steps")
                        : null;
        var children = children(mode, place, access);
        var words = words(steps);
        if (!problems.isEmpty() || notice == null || when == null || mode == null) {
            return null;
        }
        return place == null || access == null
                ? null
                : made(notice, told, new Happened(when, place, mode, access, words, children));
    }

    private record Happened(
            When when,
            Place place,
            Mode mode,
            AccessGained access,
            Words words,
            List<Seen> children) {}

    /** Notes what only the rules could find. */
    static void note(Set<Reason> reasons, Frame frame, Problems problems) {
        for (var reason : reasons) {
            var key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            problems.add("notice", frame.say("visits.refused-" + key));
        }
    }

    // A correction changes what was said, not whose visit it was nor when it was written down.
    private Visit made(Notice notice, @Nullable LocalDateTime told, Happened it) {
        var before = sheet.before();
        var writer = sheet.writer();
        var was = before == null ? null : before.recording();
        return new Visit(
                before == null ? UUID.randomUUID() : before.id(),
                sheet.household(),
                before == null ? writer.id() : before.practitioner(),
                before == null ? writer.team() : before.team(),
                notice,
                told,
                it.when(),
                it.place(),
                it.mode(),
                it.access(),
                it.words(),
                agencies(),
                it.children(),
                was == null
                        ? new Recording(sheet.now(), writer.id(), Origin.FORM, 0)
                        : new Recording(was.at(), was.by(), was.origin(), revision()));
    }

    private int revision() {
        try {
            return Integer.parseInt(form.one("revision"));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    // Nobody is made to guess what another system did not say.
    private boolean isImported() {
        return sheet.before() != null && sheet.before().recording().origin() == Origin.IMPORT;
    }

    // Unknown is what other systems say; nobody who was there may choose it.
    private @Nullable Notice notice() {
        var before = sheet.before();
        var notice = form.value(Notice.class, "notice");
        var mayBeUnknown = before != null && before.notice() == Notice.UNKNOWN;
        var usable = notice != Notice.UNKNOWN || mayBeUnknown;
        return needed(usable ? notice : null, "notice", "visits.problem-notice");
    }

    private List<String> agencies() {
        var before = sheet.before();
        var known = new HashSet<>(VisitWords.AGENCIES);
        known.addAll(before == null ? List.of() : before.agencies());
        return form.all("agencies").stream().filter(known::contains).distinct().toList();
    }

    private @Nullable Place place(@Nullable Mode mode) {
        var far = mode == Mode.VIDEO || mode == Mode.TELEPHONE;
        return far
                ? needed(form.value(Place.class, "where"), "where", "visits.problem-where")
                : needed(form.value(Place.class, "place"), "place", "visits.problem-place");
    }

    private Words words(@Nullable String steps) {
        var account = text("account");
        if (form.isLetIn() && !isImported()) {
            needed(account, "account", "visits.problem-account");
        }
        return new Words(steps, text("present"), account, text("said"));
    }

    private List<Seen> children(
            @Nullable Mode mode, @Nullable Place place, @Nullable AccessGained access) {
        var children = new ArrayList<Seen>();
        var hasBedroom = place == Place.HOME || place == Place.PLACEMENT;
        var bedroomAsked = hasBedroom && mode == Mode.IN_PERSON && form.isLetIn();
        for (var child : sheet.children()) {
            if (access != null && VisitRules.isNobodyMet(access)) {
                children.add(new Seen(child.id(), source(child), false, null, null, null));
            } else if (mode == Mode.TELEPHONE) {
                var why = text("why-" + child.id());
                children.add(new Seen(child.id(), source(child), false, null, null, why));
            } else {
                children.add(seen(child, bedroomAsked));
            }
        }
        var asked = children.stream().map(Seen::child).toList();
        before().filter(other -> !asked.contains(other.child())).forEach(children::add);
        return children;
    }

    private Seen seen(Child child, boolean bedroomAsked) {
        var day = form.day(WallClock.shown(sheet.now()).toLocalDate());
        var seen = answer("seen", child);
        var old = VisitRules.isOldEnoughToTalkAlone(child.ageOn(day));
        var aloneAsked = old && Boolean.TRUE.equals(seen);
        var alone = aloneAsked ? answer("alone", child) : null;
        var bedroom = bedroomAsked ? answer("bedroom", child) : null;
        var why = text("why-" + child.id());
        var owed = Boolean.FALSE.equals(seen) || Boolean.FALSE.equals(alone);
        if (owed && !isImported() && why == null) {
            problems.add("why-" + child.id(), say("visits.problem-why", child));
        }
        return new Seen(child.id(), source(child), seen, alone, bedroom, why);
    }

    private Stream<Seen> before() {
        var before = sheet.before();
        return before == null ? Stream.of() : before.children().stream();
    }

    private @Nullable String source(Child child) {
        return before().filter(it -> it.child().equals(child.id()))
                .flatMap(it -> Stream.ofNullable(it.sourceReference()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Boolean answer(String question, Child child) {
        var name = question + "-" + child.id();
        var answer = form.one(name);
        if (answer.equals("yes") || answer.equals("no")) {
            return answer.equals("yes");
        }
        if (!isImported()) {
            problems.add(name, say("visits.problem-" + question, child));
        }
        return null;
    }

    private String say(String key, Child child) {
        return frame.say(key, Map.of("child", child.shortTitle()));
    }

    private @Nullable String text(String name) {
        var text = form.one(name);
        if (text.length() > VisitRules.LONGEST_TEXT) {
            problems.add(
                    name,
                    frame.say("visits.problem-long", Map.of("most", VisitRules.LONGEST_TEXT)));
        }
        return text.isBlank() ? null : text;
    }

    private <T> @Nullable T needed(@Nullable T value, String field, String missing) {
        if (value == null) {
            problems.add(field, frame.say(missing));
        }
        return value;
    }
}
