package cymru.diogel.visiting.visits.web;

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
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.VisitRules.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            Writer writer,
            Instant now,
            @Nullable Visit before) {}

    /** Who writes, and for which team. */
    record Writer(UUID account, @Nullable UUID team) {}

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
        var when = times.when(on, isLetIn() && !isImported());
        var mode = mode();
        var place = place(mode);
        var access = chosen(AccessGained.class, "access", "visits.problem-access");
        var steps = access != null && VisitRules.needsSteps(access) ? steps() : null;
        var children = children(mode, place, access);
        var words = words(steps);
        var complete = notice != null && when != null && mode != null && place != null;
        if (!problems.isEmpty() || !complete || access == null) {
            return null;
        }
        var who = who();
        return new Visit(
                who.id(),
                sheet.household(),
                who.practitioner(),
                who.team(),
                notice,
                told,
                when,
                place,
                mode,
                access,
                words,
                agencies(),
                children,
                who.recording());
    }

    /** The day of the visit as typed, or else today; ages are those on that day. */
    static LocalDate day(VisitForm form, LocalDate today) {
        var typed = ReadTimes.quietDay(form, "on");
        return typed == null ? today : typed;
    }

    /** Notes what the rules refuse beside the field it is about. */
    static void note(Set<Reason> reasons, Frame frame, Problems problems) {
        for (var reason : reasons) {
            var field =
                    switch (reason) {
                        case HOUR_SKIPPED, IN_FUTURE -> "start-hour";
                        case END_SKIPPED, END_IN_FUTURE -> "end-hour";
                        case PLANNED_HOUR_SKIPPED, PLANNED_WITHOUT_PLAN -> "notice";
                        case STEPS_MISSING -> "steps";
                        case NO_CHILD, SEEN_WITHOUT_ACCESS, ALONE_BUT_NOT_SEEN -> "access";
                        case SEEN_BY_TELEPHONE -> "place";
                        case TEXT_TOO_LONG -> "account";
                    };
            var key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            problems.add(field, frame.say("visits.refused-" + key));
        }
    }

    private record Who(UUID id, UUID practitioner, @Nullable UUID team, Recording recording) {}

    // A correction changes what was said, not whose visit it was.
    private Who who() {
        var before = sheet.before();
        if (before == null) {
            var writer = sheet.writer();
            var recording = new Recording(sheet.now(), writer.account(), Origin.FORM, 0);
            return new Who(UUID.randomUUID(), writer.account(), writer.team(), recording);
        }
        var was = before.recording();
        var read = new Recording(was.at(), was.by(), was.origin(), revision());
        return new Who(before.id(), before.practitioner(), before.team(), read);
    }

    private int revision() {
        try {
            return Integer.parseInt(form.one("revision"));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private boolean isLetIn() {
        return form.one("access").equals("GAINED") || form.one("access").equals("PARTLY");
    }

    // Nobody is made to guess what another system did not say.
    private boolean isImported() {
        return sheet.before() != null && sheet.before().recording().origin() == Origin.IMPORT;
    }

    // Unknown is what other systems say; nobody who was there may choose it.
    private @Nullable Notice notice() {
        var before = sheet.before();
        var wasUnknown = before != null && before.notice() == Notice.UNKNOWN;
        return form.one("notice").equals("UNKNOWN") && wasUnknown
                ? Notice.UNKNOWN
                : chosen(Notice.class, "notice", "visits.problem-notice", Notice.UNKNOWN);
    }

    private List<String> agencies() {
        var before = sheet.before();
        return form.all("agencies").stream()
                .filter(it ->
                        VisitWords.AGENCIES.contains(it)
                                || before != null && before.agencies().contains(it))
                .distinct()
                .toList();
    }

    private @Nullable Mode mode() {
        return switch (form.one("place")) {
            case "" -> {
                problems.add("place", frame.say("visits.problem-place"));
                yield null;
            }
            case "VIDEO" -> Mode.VIDEO;
            case "TELEPHONE" -> Mode.TELEPHONE;
            default -> Mode.IN_PERSON;
        };
    }

    private @Nullable Place place(@Nullable Mode mode) {
        if (mode == null) {
            return null;
        }
        return mode == Mode.IN_PERSON
                ? chosen(Place.class, "place", "visits.problem-place")
                : chosen(Place.class, "where", "visits.problem-where");
    }

    private @Nullable String steps() {
        var steps = text("steps");
        if (steps == null) {
            problems.add("steps", frame.say("visits.problem-steps"));
        }
        return steps;
    }

    private Words words(@Nullable String steps) {
        var account = text("account");
        if (account == null && isLetIn() && !isImported()) {
            problems.add("account", frame.say("visits.problem-account"));
        }
        return new Words(steps, text("present"), account, text("said"));
    }

    private List<Seen> children(
            @Nullable Mode mode, @Nullable Place place, @Nullable AccessGained access) {
        var children = new ArrayList<Seen>();
        var bedroomAsked =
                mode == Mode.IN_PERSON
                        && (place == Place.HOME || place == Place.PLACEMENT)
                        && isLetIn();
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
        var others = sheet.before() == null ? List.<Seen>of() : sheet.before().children();
        others.stream().filter(other -> !isAsked(other)).forEach(children::add);
        return children;
    }

    private Seen seen(Child child, boolean bedroomAsked) {
        var day = day(form, WallClock.shown(sheet.now()).toLocalDate());
        var seen = answer("seen", child, !isImported());
        var old = VisitRules.isOldEnoughToTalkAlone(child.ageOn(day));
        var isSeen = Boolean.TRUE.equals(seen);
        var alone = isSeen && old ? answer("alone", child, !isImported()) : null;
        var bedroom = bedroomAsked ? answer("bedroom", child, !isImported()) : null;
        var why = text("why-" + child.id());
        var owed = Boolean.FALSE.equals(seen) || Boolean.FALSE.equals(alone);
        if (owed && why == null && !isImported()) {
            problems.add("why-" + child.id(), say("visits.problem-why", child));
        }
        return new Seen(child.id(), source(child), seen, alone, bedroom, why);
    }

    private boolean isAsked(Seen other) {
        return sheet.children().stream().anyMatch(child -> child.id().equals(other.child()));
    }

    private @Nullable String source(Child child) {
        var before = sheet.before();
        return before == null
                ? null
                : before.children().stream()
                        .filter(it -> it.child().equals(child.id()))
                        .map(Seen::sourceReference)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Boolean answer(String question, Child child, boolean needed) {
        var name = question + "-" + child.id();
        return switch (form.one(name)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                if (needed) {
                    problems.add(name, say("visits.problem-" + question, child));
                }
                yield null;
            }
        };
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

    @SafeVarargs
    private <E extends Enum<E>> @Nullable E chosen(
            Class<E> type, String name, String missing, E... never) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(form.one(name)) && !List.of(never).contains(value)) {
                return value;
            }
        }
        problems.add(name, frame.say(missing));
        return null;
    }
}
