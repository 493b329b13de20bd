package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.generation.Call.Form;
import cymru.diogel.demonstration.generation.Call.Made;
import cymru.diogel.demonstration.generation.Call.Occasion;
import cymru.diogel.demonstration.generation.Families.Family;
import cymru.diogel.demonstration.generation.Families.Member;
import cymru.diogel.demonstration.generation.Histories.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year of one family: on which days, by the clocks of its plans and the rota, who calls. */
final class Calls {
    private record Slot(int day, int practitioner) {}

    private final World world;
    private final Days days;
    private final Family family;
    private final Draw draw;
    private final Call call;
    private final Rhythm rhythm;
    private final List<Visit> visits = new ArrayList<>();

    private Calls(World world, Family family) {
        this.world = world;
        this.family = family;
        days = world.days();
        draw = Draw.of(world.seed(), Subject.VISITS, family.unit().number());
        call = new Call(world, family, draw);
        rhythm = new Rhythm(days, draw, family.unit().planted());
    }

    /** All visits in order of their start, numbered. */
    static List<Visit> of(World world, Family family) {
        var calls = new Calls(world, family);
        for (var stage : family.stages()) {
            calls.make(stage);
        }
        calls.visits.sort(Comparator.comparing(Visit::day).thenComparing(Visit::orderInDay));
        var numbered = new ArrayList<Visit>();
        for (var visit : calls.visits) {
            var id = world.ids().visit(family.unit().number(), numbered.size());
            numbered.add(visit.numbered(id));
        }
        return List.copyOf(numbered);
    }

    private void make(Stage stage) {
        var end = Math.min(stage.until(), days.length() - 1 - silence(stage));
        var last = Math.max(stage.from(), 0) - 1;
        var target = rhythm.first(stage);
        for (var count = 0; target <= end && rhythm.goesOn(stage, count); count++) {
            var slot = slot(target, last + 1);
            if (slot == null || slot.day() > end) {
                return;
            }
            var children = present(stage, slot.day());
            if (children.isEmpty()) {
                last = slot.day();
                target = last + 7;
                continue;
            }
            var made = household(stage, slot, children, end);
            last = made.day();
            target = made.isGained() ? rhythm.next(stage, last) : rhythm.soon(stage, last);
        }
    }

    /** Days at the end in which nobody came: a few families are overdue when the year ends. */
    private int silence(Stage stage) {
        var overdue = stage.lasts() && !family.unit().planted() && draw.chance(0.05);
        return switch (stage.purpose()) {
            case REGISTER -> overdue ? draw.between(16, 26) : 0;
            case LOOKED_AFTER -> overdue ? draw.between(43, 70) : 0;
            case CARE_AND_SUPPORT, SECTION_47 -> 0;
        };
    }

    private record Reached(int day, boolean isGained) {}

    private Reached household(Stage stage, Slot slot, List<Member> children, int end) {
        var made = add(Form.HOUSEHOLD, slot, stage, children, -1);
        var day = slot.day();
        for (var again = 0; again < 2 && !made.isGained() && draw.chance(0.9); again++) {
            var within = draw.weighted(0.85, 0.12, 0.03) + 1;
            var next = slot(days.plusWorking(day, within), day + 1);
            if (next == null || next.day() > end) {
                break;
            }
            made = add(Form.FOLLOW_UP, next, stage, children, made.minute());
            day = next.day();
        }
        if (made.isGained() && stage.purpose() == Purpose.REGISTER) {
            day = catchUp(stage, day, made, end);
        }
        return new Reached(day, made.isGained());
    }

    // Who was not seen alone is seen within days, at school where that can be.
    private int catchUp(Stage stage, int day, Made made, int end) {
        var reached = day;
        for (var visit : made.visits()) {
            for (var seen : visit.children()) {
                if (!Boolean.TRUE.equals(seen.alone()) && draw.chance(0.9)) {
                    reached = Math.max(reached, one(stage, day, seen.childId(), end));
                }
            }
        }
        if (draw.chance(0.03)) {
            var slot = slot(days.plusWorking(reached, draw.between(2, 4)), reached + 1);
            if (slot != null && slot.day() <= end) {
                add(Form.VIRTUAL, slot, stage, present(stage, slot.day()), -1);
            }
        }
        return day;
    }

    private int one(Stage stage, int day, String childId, int end) {
        var slot = slot(days.plusWorking(day, draw.between(1, 3)), day + 1);
        if (slot == null || slot.day() > end) {
            return day;
        }
        var child =
                family.members().stream().filter(it -> it.child().id().equals(childId)).toList();
        add(Form.ONE_CHILD, slot, stage, child, -1);
        return slot.day();
    }

    private Made add(Form form, Slot slot, Stage stage, List<Member> children, int avoid) {
        var made =
                call.make(
                        new Occasion(
                                form, slot.day(), slot.practitioner(), stage, children, avoid));
        visits.addAll(made.visits());
        return made;
    }

    private List<Member> present(Stage stage, int day) {
        return family.members().stream()
                .filter(member -> Math.max(stage.from(), member.bornDay() + 2) <= day)
                .toList();
    }

    /**
     * The day nearest before a target on which the practitioner works; where there is none, a
     * colleague goes, as the procedures ask of the manager. A planted habit waits for its own.
     */
    private @Nullable Slot slot(int target, int earliest) {
        var skip = draw.chance(0.6) ? 0 : 1;
        for (var back = skip; back <= 3 && target - back >= earliest; back++) {
            var day = target - back;
            if (world.rotas().isWorking(family.practitioner(day), day)) {
                return new Slot(day, family.practitioner(day));
            }
        }
        for (var day = Math.max(target, earliest); day < days.length(); day++) {
            var own = family.practitioner(day);
            if (world.rotas().isWorking(own, day)) {
                return new Slot(day, own);
            }
            var colleague = family.unit().planted() ? null : colleague(day);
            if (colleague != null) {
                return colleague;
            }
        }
        return null;
    }

    private @Nullable Slot colleague(int day) {
        var size = Scale.PRACTITIONERS_IN_A_TEAM;
        var first = family.unit().team() * size;
        var from = draw.below(size);
        for (var step = 0; step < size; step++) {
            var other = first + (from + step) % size;
            if (days.isWorking(day) && world.rotas().isWorking(other, day)) {
                return new Slot(day, other);
            }
        }
        return null;
    }
}
