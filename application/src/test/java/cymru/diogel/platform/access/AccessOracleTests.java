package cymru.diogel.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.NeedToKnow.Depth;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds every way to a child against the decision table: role, ground, what stands in the way, and
 * by which channel.
 */
@PageTest
class AccessOracleTests {
    private static final DecisionTable TABLE = DecisionTable.read();
    private static final List<String> GROUNDS =
            Stream.concat(
                            Stream.of("NONE"),
                            Stream.of(Ground.values())
                                    .filter(it -> it != Ground.QUALITY_ASSURANCE)
                                    .map(Enum::name))
                    .toList();
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
                            "count",
                                    "select household from visits.visit"
                                            + " group by household having count(*) > 0"));
    private static final Set<String> OF_THE_PLAN =
            Set.of("page", "plan", "reference", "guess", "sibling");

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private County county;
    @Autowired private DSLContext database;
    @Autowired private Clock clock;
    @Autowired private TransactionTemplate transaction;

    // Settled anew by each test.
    @SuppressWarnings("NullAway.Init")
    private OracleCounty oracle;

    private int cases;

    @Test
    void a_part_of_all_cases_is_decided_as_the_table_says_on_every_channel() throws Exception {
        settle(7);
        assertThat(differences(this::seen)).isEmpty();
        assertThat(cases).isGreaterThan(5_000);
    }

    @Test
    @Tag("slow")
    void fifty_thousand_cases_are_decided_as_the_table_says_on_every_channel() throws Exception {
        settle(1);
        assertThat(differences(this::seen)).isEmpty();
        assertThat(cases).isGreaterThan(50_000);
    }

    @Test
    void with_the_second_lock_open_the_oracle_says_so() throws Exception {
        settle(29);
        var open =
                differences(
                        (viewer, depth) -> SecondLock.counting(() -> rows(depth == Depth.PLAN)));
        assertThat(open).hasSizeGreaterThan(100);
    }

    @Test
    void with_the_first_lock_open_the_oracle_says_so() throws Exception {
        settle(29);
        var open = differences((_, _) -> Map.of("ask", oracle.cases.keySet()));
        assertThat(open).hasSizeGreaterThan(30);
    }

    /** What somebody sees of all these children, by channel. */
    private interface Channels {
        Map<String, Set<UUID>> seen(Viewer viewer, Depth depth);
    }

    private void settle(int step) {
        oracle = new OracleCounty(database, LocalDate.now(clock));
        oracle.settle(county, people, GROUNDS, step);
    }

    private List<String> differences(Channels channels) throws Exception {
        var wrong = new ArrayList<String>();
        for (var account : oracle.accounts.values()) {
            var viewer =
                    new Viewer(
                            account.id(),
                            account.reference(),
                            account.name(),
                            account.role(),
                            account.team(),
                            "en");
            var actor =
                    Actor.stranger(UUID.randomUUID(), null).as(account.id(), account.role().name());
            for (var depth : Depth.values()) {
                actor.run(() ->
                        channels.seen(viewer, depth)
                                .forEach((channel, seen) ->
                                        compare(viewer, depth, channel, seen, wrong)));
            }
        }
        return wrong;
    }

    private void compare(
            Viewer viewer, Depth depth, String channel, Set<UUID> seen, List<String> wrong) {
        for (var it : oracle.cases.values()) {
            if (it.role() != viewer.role()) {
                continue;
            }
            cases++;
            var expected =
                    channel.equals("emergency")
                            ? TABLE.mayBeOpened(it.role(), it.ground(), it.runs(), it.how())
                            : TABLE.allows(it.role(), it.ground(), it.runs(), it.how(), depth);
            if (expected != seen.contains(it.child())) {
                wrong.add(channel + " " + depth + " " + it + " expected " + expected);
            }
        }
    }

    private Map<String, Set<UUID>> seen(Viewer viewer, Depth depth) {
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

    private Map<String, Set<UUID>> rows(boolean plan) {
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
