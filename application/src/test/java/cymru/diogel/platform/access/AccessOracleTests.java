package cymru.diogel.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.NeedToKnow.Depth;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Holds every way to a child against the decision table: role, ground, what stands in the way, and
 * by which channel.
 */
@PageTest
@Import(OracleChannels.class)
class AccessOracleTests {
    private static final DecisionTable TABLE = DecisionTable.read();
    private static final List<String> GROUNDS =
            Stream.concat(
                            Stream.of("NONE"),
                            Stream.of(Ground.values())
                                    .filter(it -> it != Ground.QUALITY_ASSURANCE)
                                    .map(Enum::name))
                    .toList();
    @Autowired private People people;
    @Autowired private County county;
    @Autowired private DSLContext database;
    @Autowired private Clock clock;
    @Autowired private OracleChannels channels;

    // Settled anew by each test.
    @SuppressWarnings("NullAway.Init")
    private OracleCounty oracle;

    private int cases;

    @Test
    void a_part_of_all_cases_is_decided_as_the_table_says_on_every_channel() throws Exception {
        settle(7);
        assertThat(differences(channels::seen)).isEmpty();
        assertThat(cases).isGreaterThan(5_000);
    }

    @Test
    @Tag("slow")
    void fifty_thousand_cases_are_decided_as_the_table_says_on_every_channel() throws Exception {
        settle(1);
        assertThat(differences(channels::seen)).isEmpty();
        assertThat(cases).isGreaterThan(50_000);
    }

    @Test
    void with_the_second_lock_open_the_oracle_says_so() throws Exception {
        settle(29);
        var open =
                differences((viewer, depth) ->
                        SecondLock.counting(() -> channels.rows(depth == Depth.PLAN)));
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
        channels.of(oracle);
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
}
