package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.planner.Overrides.Change;
import cymru.diogel.visiting.planner.Overrides.Reason;
import cymru.diogel.visiting.planner.Overrides.Wish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the change of a drawn time and says field by field what is wrong with it. */
public final class OverrideForm {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
    private static final int LONGEST = 1_000;

    private final Frame frame;
    private final Sent sent;
    private final Problems problems;

    OverrideForm(Frame frame, Sent sent, Problems problems) {
        this.frame = frame;
        this.sent = sent;
        this.problems = problems;
    }

    /** The fields as they were sent; those not sent are null. */
    public record Sent(
            @Nullable String reason,
            @Nullable String explanation,
            @Nullable String how,
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String handDay,
            @Nullable String handTime,
            @Nullable UUID intention) {
        static final Sent EMPTY = new Sent(null, null, null, null, null, null, null, null, null);

        boolean isByHand() {
            return "hand".equals(how);
        }

        Sent orNew() {
            return intention != null
                    ? this
                    : new Sent(
                            reason,
                            explanation,
                            how,
                            day,
                            from,
                            to,
                            handDay,
                            handTime,
                            UUID.randomUUID());
        }
    }

    @Nullable Wish read() {
        var reason =
                Arrays.stream(Reason.values())
                        .filter(it -> it.name().equals(sent.reason()))
                        .findFirst()
                        .orElse(null);
        if (reason == null) {
            problems.add("reason", frame.say("planner.problem-reason"));
        }
        var explanation = text(sent.explanation());
        if (explanation.isEmpty()) {
            problems.add("explanation", frame.say("planner.problem-explanation"));
        } else if (explanation.length() > LONGEST) {
            problems.add("explanation", frame.say("planner.problem-long"));
        }
        var change = change();
        var intention = sent.orNew().intention();
        if (!problems.isEmpty() || reason == null || change == null || intention == null) {
            return null;
        }
        return new Wish(change, reason, explanation, intention);
    }

    private @Nullable Change change() {
        if (sent.isByHand()) {
            return byHand();
        }
        if ("again".equals(sent.how())) {
            return again();
        }
        problems.add("how", frame.say("planner.problem-how"));
        return null;
    }

    private @Nullable Change again() {
        var day = day(sent.day());
        var from = time("from", sent.from());
        var to = time("to", sent.to());
        if (!isSpan(from, to)) {
            problems.add("from", frame.say("planner.problem-hours"));
        } else if (day == null && from == null) {
            problems.add("day", frame.say("planner.problem-nothing"));
        }
        return new Change.Again(day, from, to);
    }

    /** Both in order, or neither. */
    private static boolean isSpan(@Nullable LocalTime from, @Nullable LocalTime to) {
        return (from == null && to == null) || (from != null && to != null && from.isBefore(to));
    }

    private @Nullable Change byHand() {
        var day = day(sent.handDay());
        var time = time("handTime", sent.handTime());
        if (day == null) {
            problems.add("handDay", frame.say("planner.problem-hand-day"));
        }
        var skipped = day != null && time != null && WallClock.isSkipped(day.atTime(time));
        if ((time == null || skipped) && problems.about("handTime") == null) {
            problems.add("handTime", frame.say("planner.problem-time"));
        }
        return day == null || time == null || skipped ? null : new Change.ByHand(day.atTime(time));
    }

    private static @Nullable LocalDate day(@Nullable String given) {
        try {
            return text(given).isEmpty() ? null : LocalDate.parse(text(given));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable LocalTime time(String field, @Nullable String given) {
        var found = TIME.matcher(text(given));
        try {
            if (found.matches()) {
                return LocalTime.of(
                        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            }
        } catch (DateTimeException _) {
            // Said below.
        }
        if (!text(given).isEmpty()) {
            problems.add(field, frame.say("planner.problem-time"));
        }
        return null;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
