package cymru.diogel.demonstration.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back each time: the other tests begin from an empty county. */
@SpringBootTest
@Transactional
class CountyLoaderTests {
    private static final String VISITS = "visits.visit";
    private static final String CHILDREN = "people.child";
    private static final String REGISTERED =
            "people.plan where kind = 'REGISTER' and ended_on is null";
    private static final String GROUPS = "coregroups.core_group where ended_on is null";
    private static final String AWAITED =
            "work.task where notice = 'coregroup' and done_at is null";
    private static final String PARTNERS = "access.ground where kind = 'AGENCY'";
    private static final County COUNTY =
            Demonstration.county(
                    1, Scale.COUNTY, LocalDate.of(2026, 11, 20), WorkingDays.englandAndWales());

    private final CountyLoader loader;
    private final Accounts accounts;
    private final DSLContext database;

    CountyLoaderTests(
            @Autowired CountyLoader loader,
            @Autowired Accounts accounts,
            @Autowired DSLContext database) {
        this.loader = loader;
        this.accounts = accounts;
        this.database = database;
    }

    // It is loaded once for all that is asked of it.
    @Test
    void all_that_was_made_up_is_there_and_cannot_be_loaded_over_itself() {
        var before = all();
        var people = accounts.all().size();
        loader.load(COUNTY);
        var added = new HashMap<String, Integer>();
        all().forEach((table, rows) -> added.put(table, rows - before.getOrDefault(table, 0)));
        assertThat(accounts.all()).hasSize(people + COUNTY.staff().accounts().size() + 3);
        assertThat(count("rotas.shift")).isGreaterThanOrEqualTo(COUNTY.staff().rota().size());
        assertAll(
                () -> assertThat(added.values()).allMatch(it -> it > 0),
                () -> everybodyIsThere(added),
                () -> everyNameHasAGroupAPlanAndAPlaceOnAList(added),
                () -> assertThat(added.get(PARTNERS)).isGreaterThan(20));
        assertThatThrownBy(() -> loader.load(COUNTY)).isNotNull();
    }

    private static void everybodyIsThere(Map<String, Integer> added) {
        assertThat(added.get(VISITS)).isEqualTo((int) COUNTY.visits().count());
        assertThat(added.get(CHILDREN)).isEqualTo((int) COUNTY.children().count());
    }

    private static void everyNameHasAGroupAPlanAndAPlaceOnAList(Map<String, Integer> added) {
        assertThat(added.get("coregroups.place")).isEqualTo(added.get(REGISTERED));
        assertThat(added.get("plans.plan")).isEqualTo(added.get(REGISTERED));
        assertThat(added.get(AWAITED)).isEqualTo(added.get(GROUPS));
    }

    private Map<String, Integer> all() {
        var first = "coregroups.meeting where clock = 'CORE_FIRST' and held_on ";
        return Stream.of(
                        VISITS,
                        CHILDREN,
                        REGISTERED,
                        "coregroups.place",
                        "plans.plan",
                        "plans.action where state = 'OPEN'",
                        first + "> due_on",
                        first + "<= due_on",
                        GROUPS,
                        AWAITED,
                        PARTNERS,
                        "exclusions.restriction",
                        "exclusions.named where agreed_at is not null",
                        "exclusions.exclusion where why = 'DECLARED'")
                .collect(Collectors.toMap(it -> it, this::count));
    }

    private int count(String table) {
        return database.fetchSingle("select count(*) from " + table).get(0, Integer.class);
    }
}
