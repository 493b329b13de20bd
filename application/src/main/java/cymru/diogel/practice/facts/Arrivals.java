package cymru.diogel.practice.facts;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children who are new here; whoever writes one down works with it until it is given on. */
@Component
public class Arrivals {
    private static final int SHOWN = 8;

    private final People people;
    private final Families families;
    private final Clock clock;

    Arrivals(People people, Families families, Clock clock) {
        this.people = people;
        this.families = families;
        this.clock = clock;
    }

    /** Who writes it down, for which team. */
    public record Writer(UUID account, UUID team) {}

    /**
     * A child as told.
     *
     * @param id made with the form, so that a second press adds nobody twice
     * @param household where the child lives when that is here already
     * @param address where it lives otherwise, or will
     * @param letters language asked for in letters, null when nobody has asked
     */
    public record Arrival(
            UUID id,
            Fact.Name name,
            Fact.Life life,
            @Nullable UUID household,
            @Nullable String address,
            @Nullable String speaks,
            @Nullable String letters) {}

    /** Writes a child down; the same intention again changes nothing. */
    @Transactional
    public void arrive(Arrival told, Writer by) {
        // As the machine, for before it is given to somebody nobody may see somebody new.
        SecondLock.entering(() -> {
            if (people.children(List.of(told.id())).isEmpty()) {
                enter(told, by);
            }
        });
    }

    private void enter(Arrival told, Writer by) {
        var home = told.household() == null ? List.of(household(told)) : List.<Household>of();
        var household = told.household() == null ? home.getFirst().id() : told.household();
        var life = told.life();
        var child =
                new Child(
                        told.id(),
                        reference(told.id()),
                        household,
                        told.name().given(),
                        told.name().family(),
                        life.bornOn(),
                        told.speaks());
        people.add(home, List.of(child));
        if (life.bornOn() == null) {
            families.tell(child.id(), life, Period.ALWAYS, by.account());
        }
        if (told.letters() != null) {
            var letters = new Fact.Language(Fact.Language.Use.CORRESPONDENCE, told.letters());
            families.tell(child.id(), letters, Period.ALWAYS, by.account());
        }
        var today = LocalDate.now(clock);
        people.allocate(List.of(new Allocation(child.id(), by.account(), by.team(), today, null)));
    }

    private static Household household(Arrival told) {
        var id = UUID.randomUUID();
        var family = told.name().family();
        return new Household(id, reference(id), family, told.address(), null);
    }

    private static String reference(UUID id) {
        return "D-" + id.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }
}
