package cymru.diogel.visiting.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits are asked for; an empty set or a null asks nothing.
 *
 * @param from first day
 * @param to last day
 * @param hours hours of the day in which they began, 0 to 23; leaves out those without a time
 * @param late written up later than {@link Call#LATE}, or not
 * @param visits these visits and no other, as behind a number
 */
public record VisitFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<UUID> teams,
        Set<UUID> practitioners,
        Set<UUID> households,
        Set<Notice> notices,
        Set<Place> places,
        Set<Mode> modes,
        Set<AccessGained> access,
        Set<Integer> hours,
        Set<DayOfWeek> weekdays,
        Set<TimeSource> sources,
        Set<Visit.Purpose> purposes,
        @Nullable Boolean late,
        @Nullable Set<UUID> visits) {
    public static final VisitFilter ALL =
            new VisitFilter(
                    null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                    Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /** Every visit of these days, both included. */
    public static VisitFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new VisitFilter(
                from, to, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }

    public VisitFilter ofTeam(UUID team) {
        return new VisitFilter(
                from,
                to,
                Set.of(team),
                practitioners,
                households,
                notices,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                visits);
    }

    public VisitFilter toHousehold(UUID household) {
        return new VisitFilter(
                from,
                to,
                teams,
                practitioners,
                Set.of(household),
                notices,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                visits);
    }

    public VisitFilter with(Notice notice) {
        return withNotices(Set.of(notice));
    }

    public VisitFilter withNotices(Set<Notice> asked) {
        return new VisitFilter(
                from,
                to,
                teams,
                practitioners,
                households,
                asked,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                visits);
    }

    public VisitFilter withAccess(Set<AccessGained> asked) {
        return new VisitFilter(
                from,
                to,
                teams,
                practitioners,
                households,
                notices,
                places,
                modes,
                asked,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                visits);
    }

    /** Of these practitioners only. */
    public VisitFilter byPractitioners(Set<UUID> asked) {
        return new VisitFilter(
                from,
                to,
                teams,
                asked,
                households,
                notices,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                visits);
    }

    public VisitFilter lateIs(boolean asked) {
        return new VisitFilter(
                from,
                to,
                teams,
                practitioners,
                households,
                notices,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                asked,
                visits);
    }

    /** Of these visits only. */
    public VisitFilter among(Set<UUID> rows) {
        return new VisitFilter(
                from,
                to,
                teams,
                practitioners,
                households,
                notices,
                places,
                modes,
                access,
                hours,
                weekdays,
                sources,
                purposes,
                late,
                rows);
    }

    /** What a list is sorted by. */
    public enum Column {
        WHEN,
        RECORDED,
        MINUTES,
        NOTICE,
        PLACE,
        ACCESS
    }

    /** Which way a list is sorted; the last visit comes first unless asked otherwise. */
    public record Order(Column column, boolean descending) {
        public static final Order LATEST_FIRST = new Order(Column.WHEN, true);
    }
}
