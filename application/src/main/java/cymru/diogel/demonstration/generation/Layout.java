package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.county.Scale.PRACTITIONERS_IN_A_TEAM;
import static cymru.diogel.demonstration.county.Scale.TEAMS_IN_A_BLOCK;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.county.Scale;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Which families there are, how large, whose they are, and what is planted in them. */
final class Layout {
    private static final int MOST_SIBLINGS = 6;
    private static final int AFTERNOON_TEAM = 3;
    private static final int COPIER = 12;
    private static final int EVENING_WORKER = 47;

    /** What the children of a family have on the last day. */
    enum Kind {
        REGISTER,
        CARE_AND_SUPPORT,
        LOOKED_AFTER,
        LEFT,
        ENQUIRY
    }

    /**
     * A family whose children share a plan.
     *
     * @param practitioner counted from 0 through the whole country
     * @param planted true where the habit must be clear enough to be found
     */
    record Unit(int number, Kind kind, int size, int practitioner, Habit habit, boolean planted) {
        int team() {
            return practitioner / PRACTITIONERS_IN_A_TEAM;
        }
    }

    private final long seed;
    private final Scale scale;
    private final NavigableMap<Integer, Kind> starts = new TreeMap<>();
    private final byte[] sizes;

    Layout(long seed, Scale scale) {
        this.seed = seed;
        this.scale = scale;
        var drawn = new ByteArrayOutputStream();
        for (var kind : Kind.values()) {
            starts.put(drawn.size(), kind);
            var left = children(kind);
            while (left > 0) {
                var size = Math.min(left, size(kind, drawn.size()));
                drawn.write(size);
                left -= size;
            }
        }
        sizes = drawn.toByteArray();
    }

    int units() {
        return sizes.length;
    }

    Scale scale() {
        return scale;
    }

    Unit unit(int number) {
        var start = Objects.requireNonNull(starts.floorEntry(number));
        var kind = start.getValue();
        var place = number - start.getKey();
        var planted = planted(kind, place / scale.blocks());
        var block = place % scale.blocks();
        var worker = block * 60 + worker(planted, place / scale.blocks(), number);
        var habit = planted == Habit.ORDINARY ? habitOf(worker) : planted;
        return new Unit(number, kind, sizes[number], worker, habit, planted != Habit.ORDINARY);
    }

    /** What a practitioner, or the whole team, does wherever they call. */
    static Habit habitOf(int practitioner) {
        if (isAfternoonTeam(practitioner / PRACTITIONERS_IN_A_TEAM)) {
            return Habit.MID_AFTERNOON;
        }
        return switch (inBlock(practitioner)) {
            case COPIER -> Habit.COPIES_PLANNED;
            case EVENING_WORKER -> Habit.ROTA_EXPLAINS;
            default -> Habit.ORDINARY;
        };
    }

    static boolean isAfternoonTeam(int team) {
        return team % TEAMS_IN_A_BLOCK == AFTERNOON_TEAM;
    }

    /** One in each team, whose shifts begin early, late or between. */
    static boolean hasVariedShifts(int practitioner) {
        return practitioner % PRACTITIONERS_IN_A_TEAM == 5;
    }

    private static int inBlock(int practitioner) {
        return practitioner % (TEAMS_IN_A_BLOCK * PRACTITIONERS_IN_A_TEAM);
    }

    private int children(Kind kind) {
        return switch (kind) {
            case REGISTER -> scale.onRegister();
            case CARE_AND_SUPPORT -> scale.otherPlans();
            case LOOKED_AFTER -> scale.lookedAfter();
            case LEFT -> scale.leftRegister();
            case ENQUIRY -> scale.enquiredOnly();
        };
    }

    // Families: one child 45 %, two 30 %, three 15 %, four or more 10 %. Brothers and sisters who
    // are looked after are more often placed apart.
    private int size(Kind kind, int number) {
        var draw = Draw.of(seed, Subject.SIZE, number);
        return kind == Kind.LOOKED_AFTER
                ? 1 + draw.weighted(0.70, 0.22, 0.08)
                : Math.min(MOST_SIBLINGS, 1 + draw.weighted(0.45, 0.30, 0.15, 0.065, 0.025, 0.01));
    }

    private static Habit planted(Kind kind, int row) {
        var habits =
                switch (kind) {
                    case REGISTER -> "AAAACCCRRRSSSSH";
                    case CARE_AND_SUPPORT -> "AAAAACCCRRRSSS";
                    default -> "";
                };
        return row >= habits.length() ? Habit.ORDINARY : letter(habits.charAt(row));
    }

    private static Habit letter(char letter) {
        return switch (letter) {
            case 'A' -> Habit.MID_AFTERNOON;
            case 'C' -> Habit.COPIES_PLANNED;
            case 'R' -> Habit.ROTA_EXPLAINS;
            case 'S' -> Habit.WELL_SPREAD;
            default -> Habit.HALF_PAST_THREE;
        };
    }

    private int worker(Habit planted, int row, int number) {
        var draw = Draw.of(seed, Subject.STAFF, number);
        return switch (planted) {
            case MID_AFTERNOON -> AFTERNOON_TEAM * 10 + draw.below(10);
            case COPIES_PLANNED -> COPIER;
            case ROTA_EXPLAINS -> EVENING_WORKER;
            case WELL_SPREAD -> List.of(5, 25, 55).get(row % 3);
            case HALF_PAST_THREE -> 20;
            case ORDINARY -> draw.below(60);
        };
    }
}
