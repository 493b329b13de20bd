package cymru.diogel.practice.moves;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children of other councils who were never on record here, and who works with them. */
@Component
public class Newcomers {
    private static final int SHOWN = 8;

    private final People people;
    private final Clock clock;

    Newcomers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** A child as told; the identity is made with the form. */
    public record Newcomer(UUID id, String given, String family, LocalDate born, String address) {}

    /** Writes a child down where it stays; the same form again changes nothing. */
    @Transactional
    public void arrive(Newcomer it) {
        SecondLock.entering(() -> {
            if (people.children(List.of(it.id())).isEmpty()) {
                var home =
                        new Household(
                                UUID.randomUUID(),
                                reference(UUID.randomUUID()),
                                it.family(),
                                it.address(),
                                null);
                people.add(
                        List.of(home),
                        List.of(
                                new Child(
                                        it.id(),
                                        reference(it.id()),
                                        home.id(),
                                        it.given(),
                                        it.family(),
                                        it.born(),
                                        null)));
            }
        });
    }

    /** Gives a child to whoever is to work with it here from today on. */
    @Transactional
    public void give(UUID child, Account to) {
        var team = to.team();
        if (team != null) {
            var given = new Allocation(child, to.id(), team, LocalDate.now(clock), null);
            SecondLock.entering(() -> people.allocate(List.of(given)));
        }
    }

    private static String reference(UUID id) {
        return "D-" + id.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }
}
