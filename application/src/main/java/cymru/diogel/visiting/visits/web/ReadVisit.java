package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.VisitRules.Reason;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
            @Nullable Visit before) {

        // Nobody is made to guess what another system did not say.
        boolean isImported() {
            return before != null && before.recording().origin() == Origin.IMPORT;
        }

        // Nor what the form did not yet ask when the report was written.
        boolean asksAll() {
            return before == null || !before.circumstances().purposes().isEmpty();
        }
    }

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
        var when = times.when(on, form.isLetIn() && !sheet.isImported());
        var answers = new ReadAnswers(sheet, frame, problems);
        var purposes = answers.purposes();
        var mode = form.mode();
        var place = place(mode);
        var access =
                needed(form.value(AccessGained.class, "access"), "access", "visits.problem-access");
        var doorstep = doorstep(access);
        var children = answers.children(mode, place, access);
        var talk = answers.talk();
        var words = words(doorstep, children);
        var next = answers.next(times, on);
        if (!problems.isEmpty() || notice == null || when == null || mode == null) {
            return null;
        }
        var why = new Circumstances(purposes, talk, next);
        return place == null || access == null
                ? null
                : made(notice, told, new Happened(when, place, mode, access, why, words, children));
    }

    private record Happened(
            When when,
            Place place,
            Mode mode,
            AccessGained access,
            Circumstances circumstances,
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
                it.circumstances(),
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

    /** What is told of rooms not seen, and of what was done when access was not gained. */
    private record Doorstep(@Nullable String rooms, @Nullable String steps) {}

    private Doorstep doorstep(@Nullable AccessGained access) {
        var partly = access == AccessGained.PARTLY;
        var rooms = partly ? text("rooms") : null;
        if (partly && sheet.asksAll()) {
            needed(rooms, "rooms", "visits.problem-rooms");
        }
        var shut = access != null && VisitRules.needsSteps(access);
        return new Doorstep(
                rooms, shut ? needed(text("steps"), "steps", "visits.problem-steps") : null);
    }

    private Words words(Doorstep doorstep, List<Seen> children) {
        var said = text("said");
        var account = text("account");
        var concerns = text("concerns");
        var anySeen = children.stream().anyMatch(it -> Boolean.TRUE.equals(it.seen()));
        if (anySeen && sheet.asksAll()) {
            needed(said, "said", "visits.problem-said");
        }
        if (form.isLetIn() && !sheet.isImported()) {
            needed(account, "account", "visits.problem-account");
        }
        if (form.isLetIn() && sheet.asksAll()) {
            needed(concerns, "concerns", "visits.problem-concerns");
        }
        return new Words(
                doorstep.steps(),
                text("present"),
                account,
                said,
                doorstep.rooms(),
                text("company"),
                concerns);
    }

    private @Nullable String text(String name) {
        return text(form, name, frame, problems);
    }

    /** What was written in a field, null when nothing was; a text too long is noted. */
    static @Nullable String text(VisitForm form, String name, Frame frame, Problems problems) {
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
