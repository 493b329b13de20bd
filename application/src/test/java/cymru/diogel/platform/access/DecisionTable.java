package cymru.diogel.platform.access;

import cymru.diogel.platform.access.NeedToKnow.Depth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people agreed on, as they would write it on a wall: read from a table, not from code. */
final class DecisionTable {
    private static final List<Depth> NEEDED = List.of(Depth.PLAN, Depth.RECORD, Depth.WRITE);

    private final Map<String, Integer> far = new HashMap<>();

    private DecisionTable() {}

    /** Whatever stands in the way of a ground. */
    enum Sensitivity {
        PLAIN,
        DECLARED_KIN,
        HELD,
        CLEARED,
        RESTRICTED,
        NAMED_BY_ONE,
        NAMED_BY_TWO,
        NAMED_AND_KIN,
        LIFTED;

        boolean isRestricted() {
            return this == RESTRICTED || this == NAMED_BY_ONE;
        }

        boolean isBarred() {
            return switch (this) {
                case DECLARED_KIN, HELD, RESTRICTED, NAMED_BY_ONE, NAMED_AND_KIN -> true;
                case PLAIN, CLEARED, LIFTED, NAMED_BY_TWO -> false;
            };
        }
    }

    static DecisionTable read() {
        var table = new DecisionTable();
        var lines = lines();
        var roles = lines.getFirst().split(",");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            for (var column = 1; column < cells.length; column++) {
                table.far.put(
                        roles[column] + " " + cells[0],
                        List.of("-", "plan", "read", "write").indexOf(cells[column]));
            }
        }
        return table;
    }

    /** Whether it is allowed; a ground that does not run is none. */
    boolean allows(Role role, String ground, boolean runs, Sensitivity sensitivity, Depth depth) {
        // On a restricted record only being named on it counts, whatever else there is.
        var named = runs && ground.equals("NAMED") && sensitivity.isRestricted();
        if (sensitivity.isBarred() && !named) {
            return false;
        }
        var counts =
                named || sensitivity == Sensitivity.NAMED_BY_TWO ? "NAMED" : runs ? ground : "NONE";
        return Objects.requireNonNull(far.get(role + " " + counts)) > NEEDED.indexOf(depth);
    }

    /** Whether it may be opened in an emergency. */
    boolean mayBeOpened(Role role, String ground, boolean runs, Sensitivity sensitivity) {
        var may =
                List.of(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PARTNER, Role.HEAD_OF_SERVICE)
                        .contains(role);
        return may
                && !sensitivity.isBarred()
                && sensitivity != Sensitivity.NAMED_BY_TWO
                && !allows(role, ground, runs, sensitivity, Depth.RECORD);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/golden/access/need-to-know.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
