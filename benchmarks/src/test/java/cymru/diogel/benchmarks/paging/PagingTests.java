package cymru.diogel.benchmarks.paging;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.benchmarks.paging.Column.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a copy of a county is made of, and how clicks are counted; no server is started. */
class PagingTests {
    @Test
    void children_of_today_have_four_years_and_those_before_them_three() {
        var people = IntStream.range(0, 10).map(it -> Era.of(it).people()).toArray();
        assertThat(people).containsExactly(0, 0, 0, 0, 4, 4, 4, 7, 7, 7);
        assertThat(IntStream.range(0, 10).filter(it -> Era.of(it).bringsPeople()))
                .containsExactly(0, 4, 7);
        assertThat(Era.of(3).days() % 7).isZero();
    }

    @Test
    void an_earlier_year_is_other_reports_of_the_same_children_and_ends_what_ran() {
        var era = Era.of(2);
        assertThat(new Column("id", "uuid", Kind.OWN).copied("a.b", era)).contains("p.own");
        assertThat(new Column("child", "uuid", Kind.PEOPLE).copied("a.b", era))
                .contains("p.people")
                .startsWith("coalesce(");
        assertThat(new Column("on_day", "date", Kind.TIME).copied("a.b", era))
                .isEqualTo("s.\"on_day\" - 728");
        assertThat(new Column("until_on", "date", Kind.TIME).copied("access.ground", era))
                .isEqualTo("coalesce(s.\"until_on\" - 728, current_date - 728)");
        assertThat(new Column("until_on", "date", Kind.TIME).copied("access.ground", Era.of(0)))
                .isEqualTo("s.\"until_on\"");
    }

    @Test
    void only_what_happens_comes_with_every_year() {
        var visits = new Table("visits.visit", List.of());
        var children = new Table("people.child", List.of());
        var accounts = new Table("access.account", List.of());
        assertThat(visits.isPartOf(Era.of(2))).isTrue();
        assertThat(children.isPartOf(Era.of(2))).isFalse();
        assertThat(children.isPartOf(Era.of(4))).isTrue();
        assertThat(accounts.isPartOf(Era.of(4))).isFalse();
        assertThat(accounts.isPartOf(Era.of(0))).isTrue();
    }

    @Test
    void ninety_five_of_a_hundred_took_no_longer() {
        var clicks = Clicks.of(IntStream.rangeClosed(1, 200).mapToObj(it -> (double) it).toList());
        assertThat(clicks.of(50)).isEqualTo(100);
        assertThat(clicks.of(95)).isEqualTo(190);
        assertThat(clicks.of(99)).isEqualTo(198);
    }

    @Test
    void it_is_said_why_a_peer_could_not_be_measured() {
        var nowhere = Path.of("no-such-checkout");
        assertThat(catchThrowable(nowhere)).hasMessageContaining("no checkout");
    }

    private static Throwable catchThrowable(Path checkout) {
        return org.assertj.core.api.Assertions.catchThrowable(
                () -> new PetClinic(checkout, checkout).measure(1, 1));
    }
}
