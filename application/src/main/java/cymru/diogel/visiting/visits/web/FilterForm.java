package cymru.diogel.visiting.visits.web;

import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.VisitFilter.Column;
import cymru.diogel.visiting.visits.VisitFilter.Order;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list of visits is narrowed to and sorted by, as it stands in the address. */
public record FilterForm(Map<String, List<String>> asked) {
    private static final List<String> NAMES =
            List.of(
                    "from",
                    "to",
                    "team",
                    "practitioner",
                    "household",
                    "notice",
                    "place",
                    "mode",
                    "access",
                    "hour",
                    "weekday",
                    "source",
                    "purpose",
                    "late",
                    "figure",
                    "import",
                    "sort",
                    "up");

    /** Any of these: a call at which nobody came in. */
    private static final Set<AccessGained> NOT_LET_IN =
            EnumSet.complementOf(EnumSet.of(AccessGained.GAINED, AccessGained.PARTLY));

    /** The value of one question, empty when it is not asked. */
    public String one(String name) {
        var values = asked.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    public @Nullable LocalDate day(String name) {
        try {
            return one(name).isEmpty() ? null : LocalDate.parse(one(name));
        } catch (DateTimeException _) {
            return null;
        }
    }

    public @Nullable UUID id(String name) {
        return ids(name).stream().findFirst().orElse(null);
    }

    /** Whether anything is asked beside the order. */
    public boolean isNarrowed() {
        return NAMES.stream()
                .filter(name -> !name.equals("sort") && !name.equals("up"))
                .anyMatch(name -> !one(name).isEmpty());
    }

    /** Whether anything is asked that is folded away. */
    public boolean hasMore() {
        return List.of("mode", "hour", "weekday", "source", "purpose", "late").stream()
                .anyMatch(name -> !one(name).isEmpty());
    }

    VisitFilter filter() {
        return new VisitFilter(
                day("from"),
                day("to"),
                ids("team"),
                ids("practitioner"),
                ids("household"),
                values(Notice.class, "notice"),
                values(Place.class, "place"),
                values(Mode.class, "mode"),
                one("access").equals("none") ? NOT_LET_IN : values(AccessGained.class, "access"),
                hours(),
                values(DayOfWeek.class, "weekday"),
                values(TimeSource.class, "source"),
                values(Visit.Purpose.class, "purpose"),
                one("late").isEmpty() ? null : Boolean.valueOf(one("late").equals("yes")),
                null);
    }

    Order order() {
        var column = values(Column.class, "sort").stream().findFirst().orElse(Column.WHEN);
        return new Order(column, one("up").isEmpty());
    }

    int page() {
        try {
            return Math.clamp(Integer.parseInt(one("page")), 1, 100_000);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    /** The same question, asked of another page; ends in {@code page=}. */
    public String pages() {
        return address(Map.of("page", ""));
    }

    /** The same question, sorted by a column, or the other way if it is already. */
    public String sorted(Column column) {
        var order = order();
        var up = order.column() == column && order.descending();
        return address(Map.of("sort", lower(column), "up", up ? "yes" : "", "page", "1"));
    }

    /** How a column stands, for those who do not see the arrow; null when it is not sorted by. */
    public @Nullable String sortOf(Column column) {
        if (order().column() != column) {
            return null;
        }
        return order().descending() ? "descending" : "ascending";
    }

    /** The same question without one of its parts. */
    public String without(String name) {
        return address(Map.of(name, ""));
    }

    /** What is asked, as it stands in an address. */
    public String query() {
        return address(Map.of()).replaceFirst("^/visits\\??", "");
    }

    private String address(Map<String, String> changes) {
        var values = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> values.put(name, one(name)));
        values.putAll(changes);
        var endless = "".equals(changes.get("page"));
        values.remove("page");
        var query =
                values.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        if (endless) {
            return "/visits?" + (query.isEmpty() ? "" : query + "&") + "page=";
        }
        return query.isEmpty() ? "/visits" : "/visits?" + query;
    }

    private Set<UUID> ids(String name) {
        try {
            return one(name).isEmpty() ? Set.of() : Set.of(UUID.fromString(one(name)));
        } catch (IllegalArgumentException _) {
            return Set.of();
        }
    }

    private Set<Integer> hours() {
        var hour = one("hour");
        return hour.matches("1?\\d|2[0-3]") ? Set.of(Integer.valueOf(hour)) : Set.of();
    }

    private <E extends Enum<E>> Set<E> values(Class<E> type, String name) {
        var found = EnumSet.noneOf(type);
        for (var value : type.getEnumConstants()) {
            if (lower(value).equals(one(name).toLowerCase(Locale.ROOT).replace('_', '-'))) {
                found.add(value);
            }
        }
        return found;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
