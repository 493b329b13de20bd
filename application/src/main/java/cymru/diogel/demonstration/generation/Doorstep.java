package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Visit.Agency;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.county.Visit.Seen;
import cymru.diogel.demonstration.generation.Call.Form;
import cymru.diogel.demonstration.generation.Histories.Stage;
import cymru.diogel.demonstration.generation.Wording.Scene;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import java.util.List;

/** What happens at the door and behind it. */
final class Doorstep {
    private static final List<AccessGained> ANSWERS =
            List.of(
                    AccessGained.GAINED,
                    AccessGained.PARTLY,
                    AccessGained.NO_REPLY,
                    AccessGained.REFUSED,
                    AccessGained.CHILD_NOT_THERE,
                    AccessGained.ADDRESS_WRONG,
                    AccessGained.ABANDONED);

    private final Draw draw;

    Doorstep(Draw draw) {
        this.draw = draw;
    }

    Mode mode(Form form, Purpose purpose, boolean planted) {
        var share =
                switch (form) {
                    case VIRTUAL -> 1;
                    case FOLLOW_UP, ONE_CHILD -> 0;
                    case HOUSEHOLD -> virtualShare(purpose, planted);
                };
        if (!draw.chance(share)) {
            return Mode.IN_PERSON;
        }
        return draw.chance(0.6) ? Mode.VIDEO : Mode.TELEPHONE;
    }

    private static double virtualShare(Purpose purpose, boolean planted) {
        return switch (purpose) {
            case CARE_AND_SUPPORT -> planted ? 0.02 : 0.10;
            case LOOKED_AFTER -> 0.02;
            case REGISTER, SECTION_47 -> 0;
        };
    }

    AccessGained access(boolean unannounced, boolean atHome, Mode mode) {
        if (unannounced) {
            return draw.weighted(ANSWERS, 0.785, 0.015, 0.125, 0.025, 0.045, 0.003, 0.002);
        }
        if (atHome) {
            return draw.weighted(ANSWERS, 0.925, 0.008, 0.037, 0.007, 0.02, 0.002, 0.001);
        }
        if (draw.chance(0.97)) {
            return AccessGained.GAINED;
        }
        return mode == Mode.IN_PERSON ? AccessGained.CHILD_NOT_THERE : AccessGained.NO_REPLY;
    }

    Seen seen(String child, Scene scene, Form form, Purpose purpose) {
        if (scene.mode() != Mode.IN_PERSON || !scene.isGained()) {
            return new Seen(child, false, null, null);
        }
        var home = scene.place() == Place.HOME || scene.place() == Place.PLACEMENT;
        var partly = scene.access() == AccessGained.PARTLY;
        if (!draw.chance(partly ? 0.7 : 0.985)) {
            return new Seen(child, false, null, home ? false : null);
        }
        var alone = draw.chance(form == Form.ONE_CHILD || !home ? 0.97 : alone(purpose));
        return new Seen(child, true, alone, home ? !partly && draw.chance(bedroom(purpose)) : null);
    }

    private static double alone(Purpose purpose) {
        return switch (purpose) {
            case REGISTER, SECTION_47 -> 0.95;
            case LOOKED_AFTER -> 0.85;
            case CARE_AND_SUPPORT -> 0.5;
        };
    }

    private static double bedroom(Purpose purpose) {
        return switch (purpose) {
            case REGISTER -> 0.4;
            case LOOKED_AFTER, SECTION_47 -> 0.35;
            case CARE_AND_SUPPORT -> 0.12;
        };
    }

    int length(Scene scene) {
        if (!scene.isGained()) {
            return draw.between(3, 12);
        }
        if (scene.mode() != Mode.IN_PERSON) {
            return draw.between(8, 30);
        }
        return switch (scene.place()) {
            case SCHOOL, NURSERY -> draw.between(15, 45);
            case HOME, PLACEMENT, OFFICE, COMMUNITY, OTHER ->
                    draw.between(25, 60) + draw.between(0, 35);
        };
    }

    List<Agency> agencies(Purpose purpose) {
        if (purpose == Purpose.SECTION_47 && draw.chance(0.35)) {
            return draw.chance(0.2)
                    ? List.of(Agency.POLICE, Agency.HEALTH)
                    : List.of(Agency.POLICE);
        }
        return draw.chance(0.05)
                ? List.of(draw.weighted(List.of(Agency.values()), 0.1, 0.4, 0.2, 0.15, 0.15))
                : List.of();
    }

    /** A placement, unless the child looked after lives with a parent. */
    Place home(Stage stage) {
        if (stage.purpose() != Purpose.LOOKED_AFTER) {
            return Place.HOME;
        }
        return switch (stage.basis()) {
            case WITH_PARENT_BEFORE_ASSESSMENT, WITH_PARENT_INTERIM_ORDER, WITH_PARENT_CARE_ORDER ->
                    Place.HOME;
            case FOSTER_CARE, RESIDENTIAL, TEMPORARY_APPROVAL, MADE_BY_ANOTHER, SHORT_BREAKS ->
                    Place.PLACEMENT;
        };
    }

    Place elsewhere(Place home) {
        return switch (draw.weighted(0.95, 0.025, 0.02, 0.005)) {
            case 1 -> Place.OFFICE;
            case 2 -> Place.COMMUNITY;
            case 3 -> Place.OTHER;
            default -> home;
        };
    }
}
