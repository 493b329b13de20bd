package cymru.diogel.practice.caseload;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.PlanBook;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final PlanBook plans;
    private final Around around;
    private final Clock clock;

    Caseloads(Access access, Accounts accounts, PlanBook plans, Around around, Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.plans = plans;
        this.around = around;
        this.clock = clock;
    }

    /** What counts besides. */
    @Component
    record Around(Tasks tasks, List<Burden> burdens) {}

    /**
     * Who had those who wait.
     *
     * @param had who has each of them on record and is not in the team any more
     * @param until the last day of whoever had the others
     */
    public record Earlier(Map<UUID, UUID> had, Map<UUID, LocalDate> until) {}

    /**
     * A team as it stands today.
     *
     * @param members who may hold children, by name
     * @param held by whom they are held
     * @param waiting whom nobody holds who is here
     * @param earlier who had those who wait
     */
    public record Team(
            LocalDate today,
            List<Account> members,
            Map<UUID, List<Home>> held,
            List<Home> waiting,
            Earlier earlier) {
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
        var members = members(manager);
        var ids = members.stream().map(Account::id).collect(Collectors.toSet());
        var standing =
                plans.standing(all, today).stream().filter(it -> isOf(it.work(), manager)).toList();
        var held = new HashMap<UUID, List<Held>>();
        var waiting = new ArrayList<Held>();
        for (var it : gather(standing, today)) {
            var work = it.standing().work();
            var child = it.held();
            if (work != null && ids.contains(work.practitioner())) {
                held.computeIfAbsent(work.practitioner(), _ -> new ArrayList<>()).add(child);
            } else if (work != null || !child.plans().isEmpty() || !child.tasks().isEmpty()) {
                waiting.add(child);
            }
        }
        var homes = new HashMap<UUID, List<Home>>();
        held.forEach((account, its) -> homes.put(account, Home.of(its)));
        return new Team(today, members, homes, Home.of(waiting), earlier(waiting, standing));
    }

    private static Earlier earlier(List<Held> waiting, List<PlanBook.Standing> standing) {
        var ids = waiting.stream().map(it -> it.child().id()).collect(Collectors.toSet());
        var had = new HashMap<UUID, UUID>();
        var until = new HashMap<UUID, LocalDate>();
        for (var it : standing) {
            var id = it.child().id();
            if (ids.contains(id) && it.work() != null) {
                had.put(id, it.work().practitioner());
            } else if (ids.contains(id) && it.workedUntil() != null) {
                until.put(id, it.workedUntil());
            }
        }
        return new Earlier(had, until);
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

    /** A child with what is due for it, and as it stands. */
    private record Gathered(PlanBook.Standing standing, Held held) {}

    private List<Gathered> gather(List<PlanBook.Standing> standing, LocalDate today) {
        var children = standing.stream().map(it -> it.child().id()).toList();
        var tasks =
                around.tasks().about(children).stream()
                        .filter(it -> it.child() != null)
                        .collect(Collectors.groupingBy(Task::child));
        var owed = new HashMap<String, Map<UUID, List<LocalDate>>>();
        for (var burden : around.burdens()) {
            owed.put(burden.code(), burden.owed(children, today, today.plusDays(AHEAD)));
        }
        return standing.stream()
                .map(it -> {
                    var its = tasks.getOrDefault(it.child().id(), List.of());
                    var held = new Held(it.child(), it.plans(), its, owed(it.child(), owed));
                    return new Gathered(it, held);
                })
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
