package cymru.diogel.platform.access;

import cymru.diogel.platform.access.NeedToKnow.Depth;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way to the children of the oracle: by a page, a list, a count, a file, an address. */
final class OracleChannels {
    private static final Map<String, String> ROWS =
            new LinkedHashMap<>(
                    Map.of(
                            "page", "select id from people.child",
                            "plan", "select child from people.plan",
                            "home", "select id from people.household",
                            "allocation", "select child from people.allocation",
                            "visit", "select household from visits.visit",
                            "seen", "select child from visits.seen",
                            "clock", "select child from deadlines.occasion",
                            "known", "select person from families.name",
                            "entry", "select person from search.entry",
                            "count",
                                    "select household from visits.visit"
                                            + " group by household having count(*) > 0"));
    private static final Set<String> OF_THE_PLAN =
            Set.of("page", "plan", "reference", "guess", "sibling");

    private final Access access;
    private final People people;
    private final Visits visits;
    private final DSLContext database;
    private final TransactionTemplate transaction;

    // Settled anew by each test.
    @SuppressWarnings("NullAway.Init")
    private OracleCounty oracle;

    OracleChannels(
            Access access,
            People people,
            Visits visits,
            DSLContext database,
            TransactionTemplate transaction) {
        this.access = access;
        this.people = people;
        this.visits = visits;
        this.database = database;
        this.transaction = transaction;
    }

    void of(OracleCounty settled) {
        oracle = settled;
    }

    /** What somebody sees of them by each channel of this depth. */
    Map<String, Set<UUID>> seen(Viewer viewer, Depth depth) {
        return switch (depth) {
            case PLAN -> plans();
            case RECORD -> records(viewer);
            case WRITE -> writes(viewer);
        };
    }

    private Map<String, Set<UUID>> plans() {
        var seen = rows(true);
        var ids = oracle.cases.keySet();
        var references = ids.stream().map(it -> "O-" + it).toList();
        var homes = oracle.cases.values().stream().map(it -> it.household()).toList();
        seen.put(
                "reference",
                people.childrenByReference(references).values().stream()
                        .map(it -> it.id())
                        .collect(Collectors.toSet()));
        seen.put("guess", people.children(ids).keySet());
        seen.put(
                "sibling",
                people.childrenOf(homes).values().stream()
                        .flatMap(List::stream)
                        .map(it -> it.id())
                        .collect(Collectors.toSet()));
        return seen;
    }

    private Map<String, Set<UUID>> records(Viewer viewer) {
        var seen = rows(false);
        var ids = oracle.cases.keySet();
        var reach = access.reach(viewer);
        seen.put("ask", access.grounds(viewer, ids).keySet());
        seen.put("list", listed(reach));
        var exported = new HashSet<UUID>();
        var ours = VisitFilter.between(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 1));
        visits.forEachChild(ours, reach, (_, child) -> exported.add(child.child()));
        seen.put("export", exported);
        var own = own(viewer);
        seen.put("look", allowed(own, it -> access.look(viewer, List.of(it), "oracle")));
        seen.put(
                "emergency",
                allowed(
                        own,
                        it -> {
                            if (access.emergency(viewer, it, true)
                                    == Access.Emergency.OPEN_ALREADY) {
                                throw new Absent();
                            }
                        }));
        return seen;
    }

    private Map<String, Set<UUID>> writes(Viewer viewer) {
        var seen = new LinkedHashMap<String, Set<UUID>>();
        seen.put(
                "ask-to-write",
                allowed(own(viewer), it -> access.lookToWrite(viewer, List.of(it), "oracle")));
        seen.put(
                "update",
                changed("update deadlines.occasion set rule_version = 2 where child = any (?)"));
        seen.put("delete", changed("delete from visits.seen where child = any (?)"));
        return seen;
    }

    // Quality assurance reads what it has no ground of its own for, and writes nowhere.
    private Set<UUID> changed(String statement) {
        var ours = oracle.cases.keySet().toArray(UUID[]::new);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return new HashSet<>(
                    database.fetch(statement + " returning child", (Object) ours)
                            .getValues(0, UUID.class));
        });
    }

    /** The rows of each table, of those that the plan opens or of the others. */
    Map<String, Set<UUID>> rows(boolean plan) {
        var seen = new LinkedHashMap<String, Set<UUID>>();
        ROWS.forEach((channel, question) -> {
            if (OF_THE_PLAN.contains(channel) == plan) {
                seen.put(
                        channel,
                        database.fetch(question).getValues(0, UUID.class).stream()
                                .map(oracle::childOf)
                                .collect(Collectors.toSet()));
            }
        });
        return seen;
    }

    private Set<UUID> listed(Reach reach) {
        return switch (reach) {
            case Reach.Only only -> only.children();
            case Reach.Everyone every -> {
                var all = new HashSet<>(oracle.cases.keySet());
                all.removeAll(every.but());
                yield all;
            }
        };
    }

    private List<UUID> own(Viewer viewer) {
        return oracle.cases.values().stream()
                .filter(it -> it.role() == viewer.role())
                .map(it -> it.child())
                .toList();
    }

    private interface Asking {
        void about(UUID child);
    }

    private static Set<UUID> allowed(Collection<UUID> children, Asking asking) {
        return children.stream()
                .filter(it -> !isAbsent(() -> asking.about(it)))
                .collect(Collectors.toSet());
    }

    private static boolean isAbsent(Runnable asking) {
        try {
            asking.run();
            return false;
        } catch (Absent absent) {
            return true;
        }
    }
}
