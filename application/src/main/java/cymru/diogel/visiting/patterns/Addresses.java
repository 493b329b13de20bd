package cymru.diogel.visiting.patterns;

import cymru.diogel.visiting.patterns.Counted.What;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the rows of a number stand; another module that shows the number sends its readers there.
 *
 * @param teams whose visits alone the picture is made of; without any, all visits
 */
public record Addresses(Unit unit, LocalDate from, LocalDate to, Set<UUID> teams) {

    /** Of the same picture, for somebody else. */
    public Addresses of(Unit other) {
        return new Addresses(other, from, to, teams);
    }

    /** The page itself without its days. */
    public String page() {
        return switch (unit) {
            case Unit.County _ -> "/patterns";
            case Unit.OfTeam it -> "/patterns/teams/" + it.team();
            case Unit.OfPractitioner it -> "/patterns/practitioners/" + it.practitioner();
            case Unit.OfHousehold it -> "/patterns/households/" + it.household();
        };
    }

    public String here() {
        return page() + "?" + days();
    }

    public String days() {
        return "from=" + from + "&to=" + to;
    }

    public String query() {
        var query = "unit=" + unit.code() + "&" + days();
        return teams.isEmpty() ? query : query + "&teams=" + written(teams);
    }

    public String rows(What what) {
        return "/patterns/rows?" + query() + "&what=" + word(what);
    }

    public String rows(What what, YearMonth month) {
        return rows(what) + "&month=" + month;
    }

    public String hours(What what, int fromHour, int toHour) {
        return rows(what) + "&hours=" + fromHour + "-" + toHour;
    }

    public String day(What what, int weekday) {
        return rows(what) + "&day=" + (weekday + 1);
    }

    public String cell(What what, int weekday, int hour) {
        return day(what, weekday) + "&hours=" + hour + "-" + (hour + 1);
    }

    /** The households behind a number. */
    public String households(String which) {
        return "/patterns/households?" + query() + "&which=" + which;
    }

    /** Teams as they stand in an address, always in the same order. */
    public static String written(Set<UUID> teams) {
        return teams.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    /** Reads what {@link #written} wrote; anything else is nothing. */
    public static Optional<Set<UUID>> read(String teams) {
        try {
            return Optional.of(
                    Arrays.stream(teams.split(","))
                            .filter(it -> !it.isEmpty())
                            .map(UUID::fromString)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException notAnIdentity) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
