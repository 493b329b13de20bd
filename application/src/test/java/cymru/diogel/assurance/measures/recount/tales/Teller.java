package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Kid;
import cymru.diogel.assurance.measures.recount.tales.Tale.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up a small county by chance, lawful as far as the procedures go and unkind otherwise. */
public final class Teller {
    private final Dice dice;
    private final List<Worker> workers;

    public Teller(long seed, List<Worker> workers) {
        this.dice = new Dice(seed);
        this.workers = workers;
    }

    public Tale tell() {
        var tale = new Tale(LocalDate.of(2024, 3, 1).plusDays(dice.below(400)));
        var protection = new ProtectionTeller(dice, tale);
        var pathway = new PathwayTeller(dice, tale, protection);
        var calls = new CallTeller(dice, tale);
        for (var number = dice.between(1, 4); number > 0; number--) {
            var home = home(tale.today());
            tale.homes().add(home);
            pathway.tell(home);
            protection.tell(home);
            calls.tell(home);
        }
        return tale;
    }

    private Home home(LocalDate today) {
        var kids = new ArrayList<Kid>();
        for (var number = dice.between(1, 3); number > 0; number--) {
            kids.add(new Kid(dice.id(), born(today)));
        }
        return new Home(dice.id(), dice.one(workers), kids);
    }

    // Of some nobody knows it, some are yet to be born, some have a birthday today.
    private @Nullable LocalDate born(LocalDate today) {
        if (dice.chance(0.08)) {
            return null;
        }
        if (dice.chance(0.08)) {
            return today.plusDays(dice.below(150) - 50);
        }
        var years = dice.chance(0.3) ? dice.one(List.of(1, 5, 10, 16)) : dice.below(18);
        return dice.chance(0.3)
                ? today.minusYears(years)
                : today.minusYears(years).minusDays(dice.below(365));
    }
}
