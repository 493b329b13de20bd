package cymru.diogel.continuity.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the county does for people.
 *
 * @param code short name in files, never changes
 * @param place the team or site that gives it
 * @param tier how critical it is, 1 before all others, to 3
 * @param affected who is affected when it stops
 * @param standing how it stands today
 */
public record Provision(
        UUID id,
        String code,
        Name name,
        Part part,
        Name place,
        int tier,
        Needs needs,
        Name affected,
        Standing standing) {

    /**
     * How a service stands on a day.
     *
     * @param since when it came so; none where it always ran
     * @param look when it is looked at next
     * @param coming what is planned, the soonest first
     */
    public record Standing(
            ServiceState state,
            @Nullable LocalDate since,
            @Nullable LocalDate look,
            List<Move> coming) {
        /** A service of which nothing else was said runs. */
        public static final Standing ALWAYS_RAN =
                new Standing(ServiceState.RUNNING, null, null, List.of());
    }

    public ServiceState state() {
        return standing.state();
    }

    /** When it is planned to come into a state. */
    public Optional<LocalDate> planned(ServiceState to) {
        return standing.coming().stream()
                .filter(it -> it.to() == to)
                .flatMap(it -> Optional.ofNullable(it.days().planned()).stream())
                .findFirst();
    }
}
