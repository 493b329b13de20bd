package cymru.diogel.platform.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days on which the council works: Monday to Friday, without bank holidays or local closures.
 *
 * <p>Every question about a year whose bank holidays are not known is refused, never guessed. All
 * answers take the same short time, however far apart the days are.
 */
public final class WorkingDays {
    private static final WorkingDays ENGLAND_AND_WALES = published();

    private final Set<LocalDate> closed;
    private final LocalDate first;
    private final LocalDate last;

    /** For each day from the first: how many working days there were up to and with it. */
    private final int[] counted;

    /** For each working day: how many days it lies after the first day. */
    private final int[] positions;

    /** What was known from a day on, where closures were announced one after another. */
    private final NavigableMap<LocalDate, WorkingDays> known = new TreeMap<>();

    private WorkingDays(LocalDate first, LocalDate last, Set<LocalDate> closed) {
        this.first = first;
        this.last = last;
        this.closed = Set.copyOf(closed);
        this.counted = new int[Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1];
        var working = new int[counted.length];
        int count = 0;
        for (int day = 0; day < counted.length; day++) {
            if (isOpen(first.plusDays(day))) {
                working[count++] = day;
            }
            counted[day] = count;
        }
        this.positions = Arrays.copyOf(working, count);
    }

    /** The calendar of England and Wales, 2019 to 2028, as GOV.UK published it. */
    public static WorkingDays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** A calendar for whole years that somebody vouches for, as when an older case needs them. */
    public static WorkingDays of(int firstYear, int lastYear, Collection<LocalDate> bankHolidays) {
        return new WorkingDays(
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(lastYear, 12, 31),
                new HashSet<>(bankHolidays));
    }

    /** The same calendar with local closure days taken out as well. */
    public WorkingDays closedOn(Collection<LocalDate> closures) {
        if (closures.isEmpty()) {
            return this;
        }
        var all = new HashSet<>(closed);
        all.addAll(closures);
        return new WorkingDays(first, last, all);
    }

    /** The same with closure days that each became known on a day of its own: closure, known on. */
    public WorkingDays closedOn(Map<LocalDate, LocalDate> announced) {
        var all = closedOn(announced.keySet());
        if (all != this) {
            all.known.put(LocalDate.MIN, this);
            for (var day : new TreeSet<>(announced.values())) {
                var soFar =
                        announced.entrySet().stream()
                                .filter(it -> !it.getValue().isAfter(day))
                                .map(Map.Entry::getKey)
                                .toList();
                all.known.put(day, closedOn(soFar));
            }
        }
        return all;
    }

    /** The calendar as it was known on a day, without the closures announced later. */
    public WorkingDays knownOn(LocalDate day) {
        return known.isEmpty() ? this : known.floorEntry(day).getValue();
    }

    public boolean isWorkingDay(LocalDate day) {
        int at = position(day);
        return counted[at] > (at == 0 ? 0 : counted[at - 1]);
    }

    /**
     * The nth working day after a day, which is itself day 0 whether it is a working day or not.
     *
     * @param days 0 or more; 0 gives the day back
     * @throws UnknownYear when the calendar does not hold the day or the answer
     */
    public LocalDate plus(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " working days on; it must be 0 or more");
        }
        int index = index(day) + days;
        if (index > positions.length) {
            throw new UnknownYear(last.getYear() + 1, this);
        }
        return days == 0 ? day : first.plusDays(positions[index - 1]);
    }

    /** How many working days come after the first day, up to and with the second; minus if back. */
    public int between(LocalDate from, LocalDate to) {
        return index(to) - index(from);
    }

    /** How many working days this calendar holds up to and with a day. */
    public int index(LocalDate day) {
        return counted[position(day)];
    }

    /** The first day of which this calendar knows. */
    public LocalDate first() {
        return first;
    }

    /** The last day of which this calendar knows. */
    public LocalDate last() {
        return last;
    }

    private boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(day);
    }

    private int position(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new UnknownYear(day.getYear(), this);
        }
        return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
    }

    private static WorkingDays published() {
        var days = read("/deadlines/bank-holidays.csv");
        return of(days.getFirst().getYear(), days.getLast().getYear(), days);
    }

    private static List<LocalDate> read(String resource) {
        try (var stream = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(resource));
                var lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var days = new ArrayList<LocalDate>();
            lines.lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .forEach(line -> days.add(LocalDate.parse(line.substring(0, 10))));
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to count working days in a year whose bank holidays are not known. */
    public static final class UnknownYear extends DateTimeException {
        private static final long serialVersionUID = 1;

        private final int year;

        private UnknownYear(int year, WorkingDays calendar) {
            super(
                    ("The working days of %d are not known, only those of %d to %d. Maybe the bank"
                                    + " holidays of that year must be added to the calendar first.")
                            .formatted(year, calendar.first.getYear(), calendar.last.getYear()));
            this.year = year;
        }

        public int year() {
            return year;
        }
    }
}
