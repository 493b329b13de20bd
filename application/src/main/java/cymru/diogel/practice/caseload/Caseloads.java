package cymru.diogel.practice.caseload;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each worker of a manager's team holds, and who waits for a worker. */
@Component
public class Caseloads {
    /** How many days ahead what is owed is counted. */
    public static final int AHEAD = 14;

    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Around around;
    private final Clock clock;

    Caseloads(Access access, Accounts accounts, People people, Around around, Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.around = around;
        this.clock = clock;
    }

    /** What counts besides. */
    @Component
    record Around(Tasks tasks, List<Burden> burdens) {}

    /**
     * A team as it stands today.
     *
     * @param members who may hold children, by name
     * @param held by whom they are held
     * @param waiting whom nobody holds who is here
     * @param had who held each of those and is not in the team any more
     */
    public record Team(
            LocalDate today,
            List<Account> members,
            Map<UUID, List<Home>> held,
            List<Home> waiting,
            Map<UUID, UUID> had) {
        public List<Home> of(UUID account) {
            return held.getOrDefault(account, List.of());
        }

        /** How many children wait. */
        public int waits() {
            return waiting.stream().mapToInt(it -> it.children().size()).sum();
        }
    }

    /** The team of a manager; the children are those the manager may see. */
    public Team of(Viewer manager) {
        var today = LocalDate.now(clock);
        var all = seen(manager);
        var work = people.allocations(all);
        var members = members(manager);
        var ids = members.stream().map(Account::id).collect(Collectors.toSet());
        var wanted = all.stream().filter(it -> isOf(work.get(it), manager)).toList();
        var held = new HashMap<UUID, List<Held>>();
        var waiting = new ArrayList<Held>();
        for (var it : gather(wanted, today)) {
            var its = work.get(it.child().id());
            if (its != null && ids.contains(its.practitioner())) {
                held.computeIfAbsent(its.practitioner(), _ -> new ArrayList<>()).add(it);
            } else if (its != null || !it.plans().isEmpty() || !it.tasks().isEmpty()) {
                waiting.add(it);
            }
        }
        var homes = new HashMap<UUID, List<Home>>();
        held.forEach((account, its) -> homes.put(account, Home.of(its)));
        var had = new HashMap<UUID, UUID>();
        waiting.stream()
                .map(it -> work.get(it.child().id()))
                .filter(Objects::nonNull)
                .forEach(it -> had.put(it.child(), it.practitioner()));
        return new Team(today, members, homes, Home.of(waiting), had);
    }

    // Those of other teams are theirs, whoever may see them.
    private static boolean isOf(@Nullable Allocation work, Viewer manager) {
        return work == null || work.team().equals(manager.team());
    }

    private Set<UUID> seen(Viewer manager) {
        return access.reach(manager) instanceof Reach.Only only ? only.children() : Set.of();
    }

    /** Who may be given children of a manager's team today, by name. */
    public List<Account> members(Viewer manager) {
        var today = LocalDate.now(clock);
        return accounts.all().stream().filter(it -> isMember(it, manager, today)).toList();
    }

    private static boolean isMember(Account it, Viewer manager, LocalDate today) {
        return isHere(it, today)
                && manager.team() != null
                && manager.team().equals(it.team())
                && (it.role() == Role.PRACTITIONER || it.role() == Role.TEAM_MANAGER);
    }

    private static boolean isHere(Account it, LocalDate today) {
        return !it.disabled() && (it.untilOn() == null || !it.untilOn().isBefore(today));
    }

    private List<Held> gather(Collection<UUID> children, LocalDate today) {
        var plans =
                people.plans(children).stream()
                        .filter(it -> it.isOpenOn(today))
                        .collect(Collectors.groupingBy(Plan::child));
        var tasks =
                around.tasks().about(children).stream()
                        .filter(it -> it.child() != null)
                        .collect(Collectors.groupingBy(Task::child));
        var owed = new HashMap<String, Map<UUID, List<LocalDate>>>();
        for (var burden : around.burdens()) {
            owed.put(burden.code(), burden.owed(children, today, today.plusDays(AHEAD)));
        }
        return people.children(children).values().stream()
                .map(it ->
                        new Held(
                                it,
                                plans.getOrDefault(it.id(), List.of()),
                                tasks.getOrDefault(it.id(), List.of()),
                                owed(it, owed)))
                .toList();
    }

    private static Map<String, List<LocalDate>> owed(
            Child it, Map<String, Map<UUID, List<LocalDate>>> all) {
        var owed = new HashMap<String, List<LocalDate>>();
        all.forEach((code, of) -> {
            var days = of.getOrDefault(it.id(), List.of());
            if (!days.isEmpty()) {
                owed.put(code, days);
            }
        });
        return owed;
    }
}
