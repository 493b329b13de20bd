package cymru.diogel.visiting.visits;

import cymru.diogel.platform.deadlines.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report must say before it is kept, and how times on the wall are counted. */
public final class VisitRules {
    /** Below this age a child is not asked to talk alone; how it was observed is told instead. */
    public static final int ALONE_FROM_AGE = 4;

    /** Texts longer than this are cut up into documents, not visits. */
    public static final int LONGEST_TEXT = 20_000;

    /** A call that ended before it began went on past midnight, if that makes it no longer. */
    public static final Duration LONGEST_PAST_MIDNIGHT = Duration.ofHours(6);

    // A phone's clock may run a little ahead of ours.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** Why a report is refused. */
    public enum Reason {
        HOUR_SKIPPED,
        IN_FUTURE,
        END_SKIPPED,
        END_IN_FUTURE,
        PLANNED_HOUR_SKIPPED,
        PLANNED_WITHOUT_PLAN,
        STEPS_MISSING,
        NO_CHILD,
        SEEN_BY_TELEPHONE,
        SEEN_WITHOUT_ACCESS,
        ALONE_BUT_NOT_SEEN,
        DAY_OF_UNANNOUNCED,
        TEXT_TOO_LONG
    }

    private VisitRules() {}

    /** All that is wrong with a report as it stands at an instant. */
    public static Set<Reason> broken(Visit visit, Instant now) {
        var broken = EnumSet.noneOf(Reason.class);
        addTimes(broken, visit, now);
        if (visit.plannedFor() != null && visit.notice() == Notice.UNANNOUNCED) {
            broken.add(Reason.PLANNED_WITHOUT_PLAN);
        }
        if (needsSteps(visit.access()) && isBlank(visit.words().accessSteps())) {
            broken.add(Reason.STEPS_MISSING);
        }
        var next = visit.circumstances().next();
        if (next != null && next.on() != null && next.notice() != Notice.PLANNED) {
            broken.add(Reason.DAY_OF_UNANNOUNCED);
        }
        if (visit.children().isEmpty()) {
            broken.add(Reason.NO_CHILD);
        }
        for (var child : visit.children()) {
            addSeen(broken, visit, child);
        }
        if (isTooLong(visit)) {
            broken.add(Reason.TEXT_TOO_LONG);
        }
        return broken;
    }

    /** Without access, or with less than was needed, the report says what was done about it. */
    public static boolean needsSteps(AccessGained access) {
        return access != AccessGained.GAINED;
    }

    /** Whether the door stayed shut or nobody was behind it, so no child can have been seen. */
    public static boolean isNobodyMet(AccessGained access) {
        return switch (access) {
            case NO_REPLY, CHILD_NOT_THERE, ADDRESS_WRONG -> true;
            case GAINED, PARTLY, REFUSED, ABANDONED -> false;
        };
    }

    /** Whether a child of this age is asked to talk alone; of an unknown age it is. */
    public static boolean isOldEnoughToTalkAlone(@Nullable Integer age) {
        return age == null || age >= ALONE_FROM_AGE;
    }

    public static boolean isInFuture(LocalDateTime shown, Instant now) {
        return WallClock.instant(shown).isAfter(now.plus(CLOCKS_DIFFER));
    }

    /**
     * When a call ended: on the next day when that is before it began, but for the night on which
     * the clocks show an hour twice.
     */
    public static LocalDateTime end(LocalDate on, LocalTime at, LocalTime ended) {
        var sameDay = on.atTime(ended);
        var isSecondTime = WallClock.isRepeated(on.atTime(at)) && WallClock.isRepeated(sameDay);
        return ended.isBefore(at) && !isSecondTime ? sameDay.plusDays(1) : sameDay;
    }

    /**
     * Minutes that passed, as a watch would have counted them.
     *
     * @param second whether start and end lie after the clocks went back, where the wall shows a
     *     time twice
     */
    public static int minutes(
            LocalDateTime start, boolean second, LocalDateTime end, boolean endSecond) {
        var from = second ? WallClock.secondInstant(start) : WallClock.instant(start);
        var to = endSecond ? WallClock.secondInstant(end) : WallClock.instant(end);
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    /** How long after a call it was written down; null when that was before it, or not told. */
    public static @Nullable Integer delayMinutes(Visit.When when, Visit.Recording recording) {
        if (recording.origin() == Visit.Origin.IMPORT && recording.by() == null) {
            return null;
        }
        var at = when.at();
        // Of a call of which only the day is known, nothing is late before the day is over.
        var shown = at == null ? when.on().plusDays(1).atStartOfDay() : when.on().atTime(at);
        var began = WallClock.instant(WallClock.isSkipped(shown) ? shown.plusHours(1) : shown);
        var minutes = Duration.between(began, recording.at()).toMinutes();
        return minutes < 0 ? null : Math.toIntExact(minutes);
    }

    private static void addTimes(Set<Reason> broken, Visit visit, Instant now) {
        var planned = visit.plannedFor();
        if (planned != null && WallClock.isSkipped(planned)) {
            broken.add(Reason.PLANNED_HOUR_SKIPPED);
        }
        var when = visit.when();
        var at = when.at();
        if (at == null) {
            if (when.on().isAfter(WallClock.shown(now).toLocalDate())) {
                broken.add(Reason.IN_FUTURE);
            }
            return;
        }
        if (WallClock.isSkipped(when.on().atTime(at))) {
            broken.add(Reason.HOUR_SKIPPED);
            return;
        }
        if (isInFuture(when.on().atTime(at), now)) {
            broken.add(Reason.IN_FUTURE);
        }
        var ended = when.ended();
        if (ended == null) {
            return;
        }
        var end = end(when.on(), at, ended);
        if (WallClock.isSkipped(end)) {
            broken.add(Reason.END_SKIPPED);
        } else if (isInFuture(end, now)) {
            broken.add(Reason.END_IN_FUTURE);
        }
    }

    private static void addSeen(Set<Reason> broken, Visit visit, Visit.Seen child) {
        var seen = Boolean.TRUE.equals(child.seen());
        if (seen && visit.mode() == Mode.TELEPHONE) {
            broken.add(Reason.SEEN_BY_TELEPHONE);
        }
        if (seen && isNobodyMet(visit.access())) {
            broken.add(Reason.SEEN_WITHOUT_ACCESS);
        }
        if (Boolean.FALSE.equals(child.seen()) && Boolean.TRUE.equals(child.alone())) {
            broken.add(Reason.ALONE_BUT_NOT_SEEN);
        }
    }

    private static boolean isTooLong(Visit visit) {
        var ofChildren =
                visit.children().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.whyNot()), it.remarks().all()));
        return Stream.concat(visit.words().all(), ofChildren).anyMatch(VisitRules::isTooLong);
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
