package cymru.diogel.platform.deadlines;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every clock in all its versions. */
public final class Rules {
    private static final Rules PUBLISHED = read("/deadlines/rules.csv");

    private final List<Rule> all;
    private final Map<String, List<Rule>> versions;

    private Rules(Collection<Rule> all) {
        this.all = List.copyOf(all);
        this.versions = this.all.stream().collect(Collectors.groupingBy(Rule::id));
        versions.values().forEach(Rules::refuseOverlaps);
    }

    /** The rules that come with the system. */
    public static Rules published() {
        return PUBLISHED;
    }

    public static Rules of(Collection<Rule> rules) {
        return new Rules(rules);
    }

    public List<Rule> all() {
        return all;
    }

    /** The version that holds on a day, if there is such a clock on that day. */
    public Optional<Rule> find(String id, LocalDate on) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(rule -> rule.isValidOn(on))
                .findFirst();
    }

    /**
     * The version that holds on a day.
     *
     * @throws NoSuchElementException when there is no such clock on that day
     */
    public Rule on(String id, LocalDate day) {
        return find(id, day)
                .orElseThrow(() -> new NoSuchElementException("no clock " + id + " on " + day));
    }

    /** The version that made a due date, whether or not it still holds. */
    public Rule version(String id, int version) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(rule -> rule.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("no version " + version + " of clock " + id));
    }

    private static void refuseOverlaps(List<Rule> versions) {
        for (int i = 1; i < versions.size(); i++) {
            var one = versions.get(i);
            for (var other : versions.subList(0, i)) {
                if (one.version() == other.version()
                        || beginsWithin(one, other)
                        || beginsWithin(other, one)) {
                    throw new IllegalArgumentException(
                            "versions %d and %d of clock %s overlap"
                                    .formatted(one.version(), other.version(), one.id()));
                }
            }
        }
    }

    private static boolean beginsWithin(Rule one, Rule other) {
        var begins = one.validFrom();
        return begins == null ? other.validFrom() == null : other.isValidOn(begins);
    }

    private static Rules read(String resource) {
        try (var stream = Objects.requireNonNull(Rules.class.getResourceAsStream(resource));
                var rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Rules(rows.stream().map(Rules::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        return new Rule(
                row.getField("id"),
                Integer.parseInt(row.getField("version")),
                date(row.getField("valid_from")),
                date(row.getField("valid_to")),
                new Limit(
                        Integer.parseInt(row.getField("amount")),
                        Limit.Unit.valueOf(upper(row, "unit"))),
                Rule.Kind.valueOf(upper(row, "kind")),
                Rule.Verified.valueOf(upper(row, "verified")),
                row.getField("authority"),
                sources(row.getField("sources")),
                row.getField("trigger"),
                row.getField("note"));
    }

    private static List<URI> sources(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(Predicate.not(String::isEmpty))
                .map(URI::create)
                .toList();
    }

    private static String upper(NamedCsvRecord row, String column) {
        return row.getField(column).toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
