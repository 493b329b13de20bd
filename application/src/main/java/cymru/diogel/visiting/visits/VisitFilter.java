package cymru.diogel.visiting.visits;

import cymru.diogel.platform.access.Reach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        return ofTeams(Set.of(team));
    }

    /** Of these teams only; without any, of all. */
    public VisitFilter ofTeams(Set<UUID> asked) {
        return new VisitFilter(
                from,
                to,
                asked,
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

    /** What is asked of the search: this, as far as the reader sees. */
    VisitSearch.Question within(Visits.Scope scope) {
        return switch (scope.reach()) {
            case Reach.Everyone every -> new VisitSearch.Question(this, null, every.but(), true);
            case Reach.Only only ->
                    new VisitSearch.Question(this, only.children(), Set.of(), scope.reachOnly());
        };
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

    /**
     * Visits that belong together for another module, such as those of one import. Every bean of
     * this type may be asked for in the address of a list.
     *
     * @param name as it stands in the address
     * @param visits those of one identity; none where there is no such thing
     */
    public record Together(String name, Function<UUID, Set<UUID>> visits) {}

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
