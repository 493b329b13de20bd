package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.generation.Entries.Entry;
import cymru.diogel.demonstration.generation.Families.Family;
import cymru.diogel.demonstration.generation.Families.Member;
import cymru.diogel.demonstration.generation.Histories.Stage;
import cymru.diogel.demonstration.generation.Hours.Moment;
import cymru.diogel.demonstration.generation.Layout.Unit;
import cymru.diogel.demonstration.generation.Wording.Scene;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the calls on one family, each knowing what came before: when, where, how announced. */
final class Call {
    /** What kind of call it is to be. */
    enum Form {
        HOUSEHOLD,
        FOLLOW_UP,
        ONE_CHILD,
        VIRTUAL
    }

    /**
     * Who goes on which day to see whom.
     *
     * @param avoid the minute of a call just made in vain, or -1
     */
    record Occasion(
            Form form, int day, int practitioner, Stage stage, List<Member> children, int avoid) {}

    /**
     * What came of it.
     *
     * @param visits one, or two when a child was seen a little later than the others
     */
    record Made(List<Visit> visits, int minute, boolean isGained) {}

    private final World world;
    private final Family family;
    private final Draw draw;
    private final Doorstep doorstep;
    private final Hours hours;
    private final Entries entries;
    private final Draw words;
    private final double shareUnannounced;
    private int lastPlanned = -1;
    private int lastHome = -30;

    Call(World world, Family family, Draw draw) {
        this.world = world;
        this.family = family;
        this.draw = draw;
        doorstep = new Doorstep(draw);
        hours = new Hours(draw);
        entries = new Entries(world, draw);
        words = Draw.of(world.seed(), Subject.WORDS, family.unit().number());
        shareUnannounced = share(family.unit(), draw);
    }

    // Enough of the planted ones to tell; where the planned time is copied, enough planned ones
    // too.
    private static double share(Unit unit, Draw draw) {
        if (!unit.planted()) {
            return draw.uniform(0.25, 0.6);
        }
        return unit.habit() == Habit.COPIES_PLANNED ? 0.45 : 0.55;
    }

    Made make(Occasion on) {
        var place = place(on);
        var mode = doorstep.mode(on.form(), on.stage().purpose(), family.unit().planted());
        var atHome = isHome(place) && mode == Mode.IN_PERSON;
        var unannounced = atHome && draw.chance(shareUnannounced(on.stage().purpose()));
        var intended = minute(on, place, unannounced);
        var planned = unannounced ? -1 : (intended + 7) / 15 * 15;
        var minute = unannounced ? intended : arrival(on, planned);
        var scene = new Scene(place, mode, doorstep.access(unannounced, atHome, mode));
        var entry = entries.entry(on.day(), minute, doorstep.length(scene), planned);
        remember(on, scene, entry);
        return new Made(visits(on, scene, entry, planned), minute, scene.isGained());
    }

    private List<Visit> visits(Occasion on, Scene scene, Entry entry, int planned) {
        var children = on.children();
        if (children.size() == 1 || !scene.isGained() || !isAtHome(scene)) {
            return List.of(visit(on, scene, entry, planned));
        }
        if (entry.source() == TimeSource.DATE_ONLY || !draw.chance(0.05)) {
            return List.of(visit(on, scene, entry, planned));
        }
        var most = children.subList(0, children.size() - 1);
        var one = children.subList(children.size() - 1, children.size());
        return List.of(
                visit(with(on, most), scene, entry, planned),
                visit(with(on, one), scene, entry.laterBy(20), planned));
    }

    private Visit visit(Occasion on, Scene scene, Entry entry, int planned) {
        var date = world.days().date(on.day());
        var timed = entry.source() != TimeSource.DATE_ONLY;
        var purpose = on.stage().purpose();
        var seen = new ArrayList<Visit.Seen>();
        for (var member : on.children()) {
            seen.add(doorstep.seen(member.child().id(), scene, on.form(), purpose));
        }
        return new Visit(
                "",
                household(on.stage()),
                world.ids().practitioner(on.practitioner()),
                date,
                timed ? date.atStartOfDay().plusMinutes(entry.minute()).toLocalTime() : null,
                entry.length(),
                plannedFor(on.day(), entry, planned),
                entry.notice(),
                purpose,
                scene.place(),
                scene.mode(),
                scene.access(),
                entry.source(),
                entry.recordedAt(),
                List.copyOf(seen),
                doorstep.agencies(purpose),
                world.withWords()
                        ? world.wording().report(scene, family.language(), words)
                        : Visit.Report.NONE);
    }

    private String household(Stage stage) {
        var unit = family.unit().number();
        return stage.isEarlierPlacement()
                ? world.ids().earlierPlacement(unit)
                : world.ids().household(unit);
    }

    // The old form did not ask for it.
    private @Nullable LocalDateTime plannedFor(int day, Entry entry, int planned) {
        var kept = draw.chance(day < world.tickBoxDay() ? 0.35 : 0.9);
        return kept && planned >= 0 && entry.notice() == Notice.PLANNED
                ? world.days().date(day).atStartOfDay().plusMinutes(planned)
                : null;
    }

    private void remember(Occasion on, Scene scene, Entry entry) {
        var known = entry.notice() == Notice.PLANNED && entry.source() != TimeSource.DATE_ONLY;
        if (isAtHome(scene) && known) {
            lastPlanned = entry.minute();
        }
        if (isAtHome(scene) && scene.access() == AccessGained.GAINED) {
            lastHome = on.day();
        }
    }

    private double shareUnannounced(Purpose purpose) {
        return switch (purpose) {
            case REGISTER -> shareUnannounced;
            case CARE_AND_SUPPORT ->
                    family.unit().planted() ? shareUnannounced : 0.9 * shareUnannounced;
            case SECTION_47 -> 0.35;
            case LOOKED_AFTER -> 0.06;
        };
    }

    private int minute(Occasion on, Place place, boolean unannounced) {
        var from = world.rotas().from(on.practitioner(), on.day());
        var to = world.rotas().to(on.practitioner(), on.day());
        if (place == Place.SCHOOL || place == Place.NURSERY) {
            return hours.atSchool(from, to);
        }
        var unit = family.unit();
        var own = on.practitioner() == unit.practitioner();
        var habit = own ? unit.habit() : Layout.habitOf(on.practitioner());
        var afterSchool =
                world.days().isSchoolDay(on.day())
                        && on.children().stream().anyMatch(child -> child.age(on.day()) >= 5);
        return hours.at(
                new Moment(habit, from, to, unannounced, afterSchool, on.avoid(), lastPlanned));
    }

    // Some minutes early or late, and now and then at quite another time than was agreed.
    private int arrival(Occasion on, int planned) {
        var from = world.rotas().from(on.practitioner(), on.day());
        var to = world.rotas().to(on.practitioner(), on.day()) - 15;
        var other = !family.unit().planted() && draw.chance(0.03);
        var minute = planned + Math.round(draw.normal(other ? 90 : 7)) + 2;
        return Math.clamp(minute, from, Math.max(from, to));
    }

    private Place place(Occasion on) {
        var home = doorstep.home(on.stage());
        if (on.form() == Form.VIRTUAL || on.form() == Form.FOLLOW_UP || family.unit().planted()) {
            return home;
        }
        var overdueAtHome = on.stage().purpose() == Purpose.REGISTER && on.day() - lastHome > 12;
        if (on.children().size() == 1 && !(overdueAtHome && on.form() == Form.HOUSEHOLD)) {
            var age = on.children().getFirst().age(on.day());
            var often = on.form() == Form.ONE_CHILD ? 0.7 : 0.22;
            if (age >= 2 && atSchool(on) && draw.chance(age >= 5 ? often : often / 3)) {
                return age >= 5 ? Place.SCHOOL : Place.NURSERY;
            }
        }
        return overdueAtHome ? home : doorstep.elsewhere(home);
    }

    private boolean atSchool(Occasion on) {
        var from = world.rotas().from(on.practitioner(), on.day());
        var to = world.rotas().to(on.practitioner(), on.day());
        return world.days().isSchoolDay(on.day()) && Hours.coversSchool(from, to);
    }

    private static boolean isAtHome(Scene scene) {
        return isHome(scene.place()) && scene.mode() == Mode.IN_PERSON;
    }

    private static boolean isHome(Place place) {
        return place == Place.HOME || place == Place.PLACEMENT;
    }

    private static Occasion with(Occasion on, List<Member> children) {
        return new Occasion(
                on.form(), on.day(), on.practitioner(), on.stage(), children, on.avoid());
    }
}
