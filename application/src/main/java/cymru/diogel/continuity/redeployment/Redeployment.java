package cymru.diogel.continuity.redeployment;

import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of those who are lent, and what each service leans on. */
@Component
public class Redeployment {
    private final RegisterStore store;
    private final OwnStaffStore ownStaff;
    private final Services services;
    private final Trail trail;
    private final Clock clock;

    Redeployment(
            RegisterStore store,
            OwnStaffStore ownStaff,
            Services services,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.ownStaff = ownStaff;
        this.services = services;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody on the register with the loan that is open. */
    public List<Loan> loans() {
        return store.loans();
    }

    public Optional<Loan> find(UUID person) {
        return store.find(person);
    }

    /** Every loan of a person, the latest first. */
    public List<Placement> history(UUID person) {
        return store.of(person);
    }

    /** Every loan there ever was. */
    public List<Placement> everyLoan() {
        return store.all();
    }

    /** What each service leans on, skill by skill, on a day; the most critical first. */
    public List<Leaning> leanings(LocalDate day) {
        var lent =
                loans().stream()
                        .flatMap(it -> it.open().stream())
                        .filter(it -> it.holds(day))
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.service() + it.skill(), Collectors.counting()));
        var own = ownStaff.all();
        var all = new ArrayList<Leaning>();
        for (var service : services.on(day)) {
            for (var need : service.needs().staff()) {
                all.add(
                        new Leaning(
                                service,
                                need.skill(),
                                own.getOrDefault(service.id(), Map.of())
                                        .getOrDefault(need.skill(), 0),
                                lent.getOrDefault(service.id() + need.skill(), 0L).intValue(),
                                need.safe(),
                                need.full()));
            }
        }
        return all;
    }

    /** Minutes from each area to each service, as far as they are known. */
    public Map<String, Map<UUID, Integer>> journeys() {
        return ownStaff.journeys();
    }

    /** Writes how long a journey takes. */
    @Transactional
    public void journey(String area, UUID service, int minutes) {
        ownStaff.journey(area, service, minutes);
        trail.wrote(Entry.done("redeployment.journey").with("service", service));
    }

    /** Writes how many people of its own a service has on duty, by skill. */
    @Transactional
    public void ownStaff(UUID service, Map<String, Integer> people, UUID by) {
        ownStaff.keep(service, people, by, clock.instant());
        trail.wrote(Entry.done("redeployment.own-staff").with("service", service));
    }

    /** Puts people on the register, or in place of what was written of them. */
    @Transactional
    public void keep(List<LentPerson> people, UUID by) {
        people.forEach(it -> store.keep(it, by, clock.instant()));
        trail.wrote(Entry.done("redeployment.keep").with("people", people.size()));
    }

    /** Agrees a loan, or writes one that is open anew; says no where another is open. */
    @Transactional
    public boolean agree(Placement it, UUID by) {
        var open = find(it.person()).flatMap(Loan::open);
        if (open.filter(other -> !other.id().equals(it.id())).isPresent()) {
            return false;
        }
        store.keep(it, by, clock.instant());
        trail.wrote(Entry.done("redeployment.agree").with("placement", it.id()));
        return true;
    }

    /**
     * Takes a loan to its next stage on a day; says what is missing where it may not go there yet.
     *
     * @throws IllegalArgumentException where it can never go there from where it is
     */
    @Transactional
    public List<String> move(Loan loan, PlacementStage next, LocalDate day, UUID by) {
        var it = loan.open().orElseThrow(IllegalArgumentException::new);
        if (!it.stage().next().contains(next)) {
            throw new IllegalArgumentException("from " + it.stage() + " to " + next);
        }
        var missing =
                next == PlacementStage.WORKING ? it.missing(loan.person(), day) : List.<String>of();
        if (missing.isEmpty()) {
            var ends = next.isOpen() ? null : day;
            store.keep(it.at(next, ends), by, clock.instant());
            trail.wrote(
                    Entry.done("redeployment.move").with("placement", it.id()).with("stage", next));
        }
        return missing;
    }

    /** What lapses of those who are lent, the soonest first. */
    public Map<Loan, List<Loan.Lapse>> lapses() {
        var today = LocalDate.now(clock);
        return loans().stream()
                .filter(it -> !it.lapses(today).isEmpty())
                .collect(
                        Collectors.toMap(
                                it -> it,
                                it -> it.lapses(today),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }
}
