package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.continuity.redeployfiles.Cursor.Wrong;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a file of staff, services and journeys; an optimum that may be in it is left unread. */
final class StaffingFile {
    private final Cursor cursor;
    private final List<Row> staff = new ArrayList<>();
    private final List<Row> services = new ArrayList<>();
    private final List<List<Integer>> travel = new ArrayList<>();
    private final List<int[]> assignment = new ArrayList<>();
    private boolean isAssigned;
    private @Nullable Row weights;
    private final TreeSet<String> parts = new TreeSet<>();

    private StaffingFile(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The question of a file. */
    static Question read(InputStream in) throws Wrong {
        try (var cursor = new Cursor(in)) {
            var file = new StaffingFile(cursor);
            cursor.document(file::part);
            for (var part : List.of("staff", "services", "travel")) {
                if (!file.parts.contains(part)) {
                    throw cursor.wrong("missing-part", Map.of("name", part));
                }
            }
            return new Meaning(file.staff, file.services, file.travel)
                    .question(file.weights, file.isAssigned ? file.assignment : null, cursor);
        }
    }

    private void part(String name) throws Wrong {
        parts.add(name);
        switch (name) {
            case "staff" -> cursor.array(name, _ -> staff.add(row()));
            case "services" -> cursor.array(name, _ -> services.add(row()));
            case "travel" -> cursor.array(name, _ -> travel.add(numbers(name)));
            case "weights" -> weights = row();
            case "assignment" -> assigned(name);
            default -> cursor.skip();
        }
    }

    private void assigned(String name) throws Wrong {
        isAssigned = true;
        cursor.array(
                name,
                _ -> {
                    var at = cursor.here();
                    var pair = numbers(name);
                    if (pair.size() != 2) {
                        throw new Wrong(at, "not-pair", Map.of());
                    }
                    assignment.add(new int[] {pair.getFirst(), pair.getLast()});
                });
    }

    private List<Integer> numbers(String name) throws Wrong {
        var numbers = new ArrayList<Integer>();
        cursor.array(name, _ -> numbers.add(cursor.number(name)));
        return numbers;
    }

    private List<String> texts(String name) throws Wrong {
        var texts = new ArrayList<String>();
        cursor.array(name, _ -> texts.add(cursor.text(name)));
        return texts;
    }

    private Row row() throws Wrong {
        var row = new Row(cursor.here());
        cursor.object(
                "",
                name -> {
                    row.at.put(name, cursor.here());
                    switch (name) {
                        case "skills" -> row.texts.put(name, texts(name));
                        case "skill" -> row.texts.put(name, List.of(cursor.text(name)));
                        case "never" -> row.lists.put(name, numbers(name));
                        case "shield", "remote", "away" ->
                                row.numbers.put(name, cursor.truth(name) ? 1 : 0);
                        default -> plain(row, name);
                    }
                });
        return row;
    }

    // Whatever else the file may say of somebody is not for us.
    private void plain(Row row, String name) throws Wrong {
        if (Row.NUMBERS.contains(name)) {
            row.numbers.put(name, cursor.number(name));
        } else {
            cursor.skip();
        }
    }
}
