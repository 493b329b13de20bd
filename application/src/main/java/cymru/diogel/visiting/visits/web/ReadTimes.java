package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.VisitRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and times from a visit form and says what is wrong with them. */
final class ReadTimes {
    private static final Pattern IN_ONE_FIELD = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final VisitForm form;
    private final Frame frame;
    private final Problems problems;
    private final Instant now;
    private final @Nullable Visit before;

    ReadTimes(ReadVisit.Sheet sheet, Frame frame, Problems problems) {
        this.form = sheet.form();
        this.frame = frame;
        this.problems = problems;
        this.now = sheet.now();
        this.before = sheet.before();
    }

    /** The day in the fields of this name, or null with a problem noted when it is none. */
    @Nullable LocalDate day(String name) {
        var day = quietDay(form, name);
        if (day == null) {
            problems.add(name + "-day", frame.say("visits.problem-day"));
        }
        return day;
    }

    /** What the family was told; nothing when they were told the day only. */
    @Nullable LocalDateTime told(@Nullable LocalDate on) {
        if (form.has("told-day-only")) {
            return null;
        }
        var day = form.has("told-day") || form.has("told-month") ? day("told") : on;
        var time = time("told", "visits.problem-told");
        if (day == null || time == null) {
            return null;
        }
        if (WallClock.isSkipped(day.atTime(time))) {
            problems.add("told-hour", skipped(day.atTime(time)));
        }
        return day.atTime(time);
    }

    /** When it was, or null with the problems noted. */
    @Nullable When when(@Nullable LocalDate on, boolean mustHaveEnded) {
        var dayOnly = before != null && before.when().source() == TimeSource.DATE_ONLY;
        var at = time("start", dayOnly ? null : "visits.problem-start");
        var start = on == null || at == null ? null : start(on, at);
        var ended = time("end", mustHaveEnded && !dayOnly ? "visits.problem-end" : null);
        if (on == null || (!problems.isEmpty() && start == null)) {
            return null;
        }
        if (start == null) {
            return new When(on, null, null, null, TimeSource.DATE_ONLY);
        }
        var minutes = ended == null ? null : minutes(start, ended);
        return unlessUnchanged(new When(on, start.toLocalTime(), ended, minutes, source(start)));
    }

    /** Whether the clocks showed the time typed here twice that day. */
    static boolean isRepeated(VisitForm form, String name) {
        var day = quietDay(form, "on");
        var time = quietTime(form, name);
        return day != null && time != null && WallClock.isRepeated(day.atTime(time));
    }

    static @Nullable LocalDate quietDay(VisitForm form, String name) {
        try {
            var year = form.one(name + "-year").strip();
            return YEAR.matcher(year).matches()
                    ? LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(form.one(name + "-month").strip()),
                            Integer.parseInt(form.one(name + "-day").strip()))
                    : null;
        } catch (NumberFormatException | DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalTime quietTime(VisitForm form, String name) {
        var hour = form.one(name + "-hour").strip();
        var minute = form.one(name + "-minute").strip();
        var together = IN_ONE_FIELD.matcher(hour);
        try {
            if (minute.isEmpty() && together.matches()) {
                hour = together.group(1);
                minute = together.group(2);
            }
            return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        } catch (NumberFormatException | DateTimeException _) {
            return null;
        }
    }

    private @Nullable LocalTime time(String name, @Nullable String missing) {
        var time = quietTime(form, name);
        if (time == null && (form.has(name + "-hour") || form.has(name + "-minute"))) {
            problems.add(name + "-hour", frame.say("visits.problem-time"));
        } else if (time == null && missing != null) {
            problems.add(name + "-hour", frame.say(missing));
        }
        return time;
    }

    private @Nullable LocalDateTime start(LocalDate on, LocalTime at) {
        var start = on.atTime(at);
        if (WallClock.isSkipped(start)) {
            problems.add("start-hour", skipped(start));
            return null;
        }
        if (VisitRules.isInFuture(start, now)) {
            problems.add("start-hour", frame.say("visits.problem-future"));
            return null;
        }
        if (WallClock.isRepeated(start) && !form.has("start-second")) {
            problems.add("start-second", repeated(start));
            return null;
        }
        return start;
    }

    private @Nullable Integer minutes(LocalDateTime start, LocalTime ended) {
        var end = VisitRules.end(start.toLocalDate(), start.toLocalTime(), ended);
        if (WallClock.isSkipped(end)) {
            problems.add("end-hour", skipped(end));
            return null;
        }
        if (WallClock.isRepeated(end) && !form.has("end-second")) {
            problems.add("end-second", repeated(end));
            return null;
        }
        var minutes = VisitRules.minutes(start, isSecond("start"), end, isSecond("end"));
        if (minutes < 0) {
            problems.add("end-hour", frame.say("visits.problem-backwards"));
            return null;
        }
        var nextDay = end.toLocalDate().isAfter(start.toLocalDate());
        if (nextDay
                && minutes > VisitRules.LONGEST_PAST_MIDNIGHT.toMinutes()
                && !form.has("end-next")) {
            var day = frame.words().longDate(end.toLocalDate());
            problems.add("end-next", frame.say("visits.problem-next-day", Map.of("day", day)));
            return null;
        }
        if (VisitRules.isInFuture(end, now)) {
            problems.add("end-hour", frame.say("visits.problem-end-future"));
        }
        return minutes;
    }

    // Offered and taken as it was: the clock's own. Touched by hand: typed.
    private TimeSource source(LocalDateTime start) {
        return form.one("accepted").equals(start.toString()) ? TimeSource.DEVICE : TimeSource.TYPED;
    }

    // A correction of something else leaves the time, its length and its source alone.
    private When unlessUnchanged(When read) {
        if (before == null) {
            return read;
        }
        var was = before.when();
        var same = read.on().equals(was.on()) && read.at() != null && read.at().equals(was.at());
        if (!same) {
            return read;
        }
        var sameEnd = Objects.equals(read.ended(), was.ended());
        return new When(
                read.on(),
                read.at(),
                read.ended(),
                sameEnd && was.minutes() != null ? was.minutes() : read.minutes(),
                was.source());
    }

    private boolean isSecond(String name) {
        return form.one(name + "-second").equals("SECOND");
    }

    private String skipped(LocalDateTime time) {
        return frame.say("visits.problem-skipped", said(time));
    }

    private String repeated(LocalDateTime time) {
        return frame.say("visits.problem-repeated", said(time));
    }

    private Map<String, String> said(LocalDateTime time) {
        return Map.of(
                "time", frame.words().time(time.toLocalTime()),
                "day", frame.words().longDate(time.toLocalDate()));
    }
}
