package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.assurance.measures.recount.tales.Tale.Doorstep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Sight;
import cymru.diogel.assurance.measures.recount.tales.Tale.Timed;
import cymru.diogel.assurance.measures.recount.tales.Tale.Visited;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up calls at a home, some for another child twenty minutes after the first. */
final class CallTeller {
    private static final List<String> NOTICES =
            List.of("UNANNOUNCED", "UNANNOUNCED", "PLANNED", "PLANNED", "UNKNOWN");
    private static final List<String> PLACES = List.of("HOME", "HOME", "HOME", "SCHOOL", "OFFICE");
    private static final List<String> MODES =
            List.of("IN_PERSON", "IN_PERSON", "IN_PERSON", "IN_PERSON", "VIDEO");
    private static final List<String> DOORS =
            List.of("GAINED", "GAINED", "GAINED", "PARTLY", "NO_REPLY", "REFUSED");
    private static final List<String> SOURCES =
            List.of("TYPED", "TYPED", "DEVICE", "DEFAULTED", "DATE_ONLY");

    private final Dice dice;
    private final Tale tale;

    CallTeller(Dice dice, Tale tale) {
        this.dice = dice;
        this.tale = tale;
    }

    // No two visits within an hour and a half, but for a second child.
    void tell(Home home) {
        var taken = new HashSet<String>();
        var day = dice.day();
        for (var number = dice.below(16); number > 0; number--) {
            day = dice.chance(0.1) ? dice.day() : day.plusDays(dice.below(16));
            var quarter = dice.below(16);
            if (!day.isAfter(tale.today()) && taken.add(day + "/" + quarter)) {
                var at = LocalTime.of(quarter * 90 / 60, quarter * 90 % 60);
                call(home, day, dice.chance(0.4) ? at : at.plusMinutes(dice.below(40)));
            }
        }
    }

    private void call(Home home, LocalDate day, LocalTime at) {
        var met =
                new Doorstep(dice.one(NOTICES), dice.one(PLACES), dice.one(MODES), dice.one(DOORS));
        add(home, day, at, met);
        if (dice.chance(0.15)) {
            var notice = dice.chance(0.5) ? met.notice() : dice.one(NOTICES);
            var again = new Doorstep(notice, met.place(), met.mode(), dice.one(DOORS));
            add(home, day, at.plusMinutes(20), again);
        }
    }

    private void add(Home home, LocalDate day, LocalTime at, Doorstep met) {
        var source = dice.one(SOURCES);
        var told = source.equals("DATE_ONLY") ? null : at;
        tale.protection()
                .calls()
                .add(
                        new Visited(
                                dice.id(),
                                home,
                                day,
                                new Timed(told, source, dice.at(written(day, told))),
                                met,
                                sights(home.ids(), met.letIn())));
    }

    private LocalDate written(LocalDate day, @Nullable LocalTime at) {
        return Days.earlier(day.plusDays(at == null ? dice.below(6) : dice.below(4)), tale.today());
    }

    private List<Sight> sights(List<UUID> kids, boolean letIn) {
        var sights = new ArrayList<Sight>();
        for (var kid : kids) {
            if (sights.isEmpty() || dice.chance(0.6)) {
                var seen = letIn && dice.chance(0.9);
                var alone = seen && dice.chance(0.7);
                sights.add(new Sight(kid, seen, alone, letIn && dice.chance(0.4)));
            }
        }
        return sights;
    }
}
