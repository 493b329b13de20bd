package cymru.diogel.demonstration.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back each time: the other tests begin from an empty county. */
@SpringBootTest
@Transactional
class CountyLoaderTests {
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

    @Test
    void everything_that_was_made_up_is_there() {
        var visits = count("visits.visit");
        var children = count("people.child");
        var before = accounts.all().size();
        loader.load(COUNTY);
        assertThat(count("visits.visit") - visits).isEqualTo((int) COUNTY.visits().count());
        assertThat(count("people.child") - children).isEqualTo((int) COUNTY.children().count());
        assertThat(accounts.all()).hasSize(before + COUNTY.staff().accounts().size() + 3);
        assertThat(count("rotas.shift")).isGreaterThanOrEqualTo(COUNTY.staff().rota().size());
    }

    @Test
    void children_on_the_register_have_a_core_group_and_a_plan_and_one_first_meeting_was_late() {
        var onRegister = "people.plan where kind = 'REGISTER' and ended_on is null";
        var first = "coregroups.meeting where clock = 'CORE_FIRST' and held_on ";
        var tables =
                List.of(
                        onRegister,
                        "coregroups.place",
                        "plans.plan",
                        "plans.action where state = 'OPEN'",
                        first + "> due_on",
                        first + "<= due_on");
        var before = tables.stream().map(this::count).toList();
        loader.load(COUNTY);
        var added = new ArrayList<Integer>();
        for (var place = 0; place < before.size(); place++) {
            added.add(count(tables.get(place)) - before.get(place));
        }
        assertThat(added).allMatch(it -> it > 0);
        assertThat(added.subList(1, 3)).containsOnly(added.getFirst());
    }

    @Test
    void partners_kin_and_a_family_in_hiding_are_among_them() {
        loader.load(COUNTY);
        assertThat(count("access.ground where kind = 'AGENCY'")).isGreaterThan(20);
        assertThat(count("exclusions.restriction")).isPositive();
        assertThat(count("exclusions.named where agreed_at is not null")).isPositive();
        assertThat(count("exclusions.exclusion where why = 'DECLARED'")).isPositive();
    }

    @Test
    void the_same_county_cannot_be_loaded_over_itself() {
        loader.load(COUNTY);
        assertThatThrownBy(() -> loader.load(COUNTY)).isNotNull();
    }

    private int count(String table) {
        return database.fetchSingle("select count(*) from " + table).get(0, Integer.class);
    }
}
