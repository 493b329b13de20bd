package cymru.diogel.continuity.dayservices;

import cymru.diogel.continuity.dayservices.People.Told;
import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.Person.Travel;
import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People from a file of rows and cells; every fault is told with its line and column. */
public final class PeopleFile {
    /** The headings, all of which must be there, in any order. */
    public static final List<String> HEADINGS =
            List.of(
                    "reference",
                    "name",
                    "language",
                    "centre",
                    "wanted",
                    "priority",
                    "risk_group",
                    "risk_from",
                    "route",
                    "minutes",
                    "with_carer",
                    "hoist",
                    "pair",
                    "away");

    private static final int MOST_FAULTS = 50;
    private static final String CODE = "[A-Z0-9-]{2,20}";

    private final Map<String, Centre> centres = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private PeopleFile(List<Centre> known) {
        known.forEach(it -> centres.put(it.code(), it));
    }

    /** What is wrong, where: the message of {@code dayservices.fault-} and its code. */
    public record Fault(long line, int column, String code, String value) {}

    /** All people of a file, or what is wrong with it. */
    public record Content(List<Told> told, List<Fault> faults) {}

    public static Content read(DelimitedText text, List<Centre> known) throws IOException {
        var file = new PeopleFile(known);
        try (var rows = text.rows()) {
            var heading = rows.next();
            if (heading == null || !file.takesHeading(heading)) {
                return new Content(List.of(), file.faults);
            }
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank() && file.faults.size() < MOST_FAULTS) {
                    file.row(row);
                }
            }
        }
        if (file.told.isEmpty() && file.faults.isEmpty()) {
            file.faults.add(new Fault(1, 1, "empty", ""));
        }
        return new Content(file.told, file.faults);
    }

    private boolean takesHeading(Row heading) {
        for (int cell = 0; cell < heading.size(); cell++) {
            columns.put(heading.text(cell).strip().toLowerCase(Locale.ROOT), cell);
        }
        HEADINGS.stream()
                .filter(it -> !columns.containsKey(it))
                .forEach(it -> faults.add(new Fault(heading.line(), 1, "heading", it)));
        return faults.isEmpty();
    }

    private void row(Row row) {
        int before = faults.size();
        var reference = reference(row);
        var centre = Optional.ofNullable(centres.get(text(row, "centre")));
        if (centre.isEmpty()) {
            fault(row, "centre", "centre");
        }
        var name = matched(row, "name", ".{1,200}");
        var language = one(row, "language", Language.class);
        int wanted = number(row, "wanted", 0, 5);
        int priority = number(row, "priority", 1, 3);
        var travel = travel(row, centre);
        var away = away(row);
        var pair = matched(row, "pair", "[^\\p{Cntrl}]{0,40}");
        var risk = one(row, "risk_group", Risk.class);
        var from = day(row);
        if (faults.size() > before) {
            return;
        }
        var said =
                new Said(
                        reference,
                        name,
                        language.orElseThrow(),
                        centre.orElseThrow().id(),
                        wanted,
                        priority,
                        travel,
                        pair,
                        away);
        told.add(new Told(said, new Group(risk.orElseThrow(), from)));
    }

    private String reference(Row row) {
        var reference = matched(row, "reference", CODE);
        if (!reference.isEmpty() && !references.add(reference)) {
            fault(row, "reference", "twice");
        }
        return reference;
    }

    private Travel travel(Row row, Optional<Centre> centre) {
        var code = text(row, "route");
        UUID route = code.isEmpty() ? null : route(row, code, centre);
        return new Travel(
                route,
                number(row, "minutes", 0, 240),
                isYes(row, "with_carer"),
                isYes(row, "hoist"));
    }

    private @Nullable UUID route(Row row, String code, Optional<Centre> centre) {
        var found =
                centre.stream()
                        .flatMap(it -> it.routes().stream())
                        .filter(it -> it.code().equals(code))
                        .findFirst();
        if (found.isEmpty()) {
            fault(row, "route", "route");
        }
        return found.map(Centre.Route::id).orElse(null);
    }

    private Set<Integer> away(Row row) {
        var days = new HashSet<Integer>();
        for (var day : text(row, "away").split("[ ,;]+")) {
            if (day.matches("[1-5]")) {
                days.add(Integer.parseInt(day));
            } else if (!day.isEmpty()) {
                fault(row, "away", "away");
            }
        }
        return days;
    }

    private boolean isYes(Row row, String column) {
        var said = text(row, column).toLowerCase(Locale.ROOT);
        if (!Set.of("", "yes", "no").contains(said)) {
            fault(row, column, "yes-no");
        }
        return said.equals("yes");
    }

    private LocalDate day(Row row) {
        try {
            return LocalDate.parse(text(row, "risk_from"));
        } catch (DateTimeParseException notADay) {
            fault(row, "risk_from", "day");
            return LocalDate.EPOCH;
        }
    }

    private int number(Row row, String column, int least, int most) {
        var said = text(row, column);
        int number = said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : -1;
        if (number < least || number > most) {
            fault(row, column, "number");
        }
        return number;
    }

    private <E extends Enum<E>> Optional<E> one(Row row, String column, Class<E> of) {
        var said = text(row, column).toUpperCase(Locale.ROOT);
        for (var it : of.getEnumConstants()) {
            if (it.name().equals(said)) {
                return Optional.of(it);
            }
        }
        fault(row, column, "word");
        return Optional.empty();
    }

    private String matched(Row row, String column, String pattern) {
        var said = text(row, column);
        if (!said.matches(pattern)) {
            fault(row, column, "text");
        }
        return said;
    }

    private String text(Row row, String column) {
        return row.text(columns.getOrDefault(column, -1)).strip();
    }

    private void fault(Row row, String column, String code) {
        var at = row.position(columns.getOrDefault(column, 0));
        faults.add(new Fault(at.line(), at.column(), code, column));
    }
}
