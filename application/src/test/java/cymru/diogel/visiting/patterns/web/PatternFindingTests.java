package cymru.diogel.visiting.patterns.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Habit;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.patterns.Counted;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Patterns;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.patterns.UnitPicture;
import cymru.diogel.visiting.patterns.UnitPicture.Finding;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PageTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class PatternFindingTests {
    private final PlantedCounty county;
    private final Picture picture;

    PatternFindingTests(
            @Autowired Patterns patterns,
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader) {
        county = PlantedCounty.in(accounts, loader);
        picture = patterns.picture(LocalDate.of(2024, 11, 21), LocalDate.of(2025, 11, 20));
    }

    @Test
    void a_team_that_always_calls_mid_afternoon_is_said_to_peak_then() {
        var team = of(new Unit.OfTeam(county.midAfternoon().id()));
        assertThat(team.finding()).isEqualTo(Finding.BOTH_PEAK);
        assertThat(team.unannouncedPeak().fromHour()).isEqualTo(14);
        assertThat(team.profile().guessing().posterior()).isGreaterThan(0.5);
    }

    @Test
    void visits_that_repeat_the_planned_hour_are_found() {
        var practitioner = practitioner(Habit.COPIES_PLANNED);
        var copying = of(new Unit.OfPractitioner(practitioner.id()));
        assertThat(copying.repeats() * 10).isGreaterThan(copying.pairs() * 6);
    }

    @Test
    void a_narrow_rota_explains_a_narrow_pattern() {
        var practitioner = practitioner(Habit.ROTA_EXPLAINS);
        var split = of(new Unit.OfPractitioner(practitioner.id())).split();
        assertThat(Objects.requireNonNull(split).rota()).isGreaterThan(split.practice());
    }

    @Test
    void nothing_is_pooled_into_a_verdict_on_the_county() {
        var bands = of(new Unit.County()).profile().bands();
        assertThat(bands.assessable() + bands.insufficient())
                .isEqualTo(picture.result().households().size());
    }

    @Test
    void teams_share_out_all_visits_of_every_kind() {
        for (var what : What.values()) {
            var whole = Counted.all(new Unit.County(), what).count(picture);
            var parts = 0;
            for (var team = 0; team < picture.teams().size(); team++) {
                var unit = new Unit.OfTeam(picture.teams().id(team));
                parts += Counted.all(unit, what).count(picture);
            }
            assertThat(parts).as(what.name()).isEqualTo(whole);
        }
    }

    @Test
    void nobody_is_at_work_on_a_sunday_night() {
        var staff = of(new Unit.County()).staff();
        assertThat(staff.isRota()).isTrue();
        assertThat(staff.isStaffed(6, 23)).isFalse();
        assertThat(staff.isStaffed(1, 11)).isTrue();
        assertThat(staff.share(0, 24)).isEqualTo(1);
    }

    @Test
    void a_unit_is_read_as_it_was_written() {
        var team = new Unit.OfTeam(county.midAfternoon().id());
        assertThat(Unit.of(team.code())).contains(team);
        assertThat(Unit.of("county")).contains(new Unit.County());
        assertThat(Unit.of("team-nobody")).isEmpty();
        assertThat(Unit.of("")).isEmpty();
    }

    private UnitPicture of(Unit unit) {
        return picture.of(unit).orElseThrow();
    }

    private Account practitioner(Habit habit) {
        return county.accounts().all().stream()
                .filter(it -> it.reference().equals(PlantedCounty.subject(habit)))
                .findFirst()
                .orElseThrow();
    }
}
