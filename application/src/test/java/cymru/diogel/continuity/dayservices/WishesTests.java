package cymru.diogel.continuity.dayservices;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.dayservices.Centre.Names;
import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.Person.Travel;
import cymru.diogel.planning.dayservices.Apart;
import cymru.diogel.planning.dayservices.Floor;
import cymru.diogel.planning.dayservices.Week;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WishesTests {
    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID ROUTE = UUID.randomUUID();
    private static final Names NAMES = new Names("Hall", "Neuadd");

    @Test
    void t72_a_carer_and_whom_they_care_for_take_one_place_and_two_seats() {
        var week = week(person("", true, Risk.OTHER, Set.of()));
        assertThat(week.guests()).hasSize(1);
        assertThat(week.guests().getFirst().seats()).isEqualTo(2);
        assertThat(week.guests().getFirst().heads()).isEqualTo(1);
    }

    @Test
    void two_of_one_household_are_one_guest_with_the_days_that_suit_both() {
        var week =
                week(
                        person("HOME", false, Risk.OTHER, Set.of(1)),
                        person("HOME", false, Risk.OTHER, Set.of(3)));
        assertThat(week.guests()).hasSize(1);
        assertThat(week.guests().getFirst().away()).containsExactlyInAnyOrder(0, 2);
        assertThat(week.guests().getFirst().heads()).isEqualTo(2);
        assertThat(week.guests().getFirst().seats()).isEqualTo(2);
    }

    @Test
    void a_household_of_two_risk_groups_is_two_guests_for_groups_are_never_mixed() {
        var week =
                week(
                        person("HOME", false, Risk.OTHER, Set.of()),
                        person("HOME", false, Risk.CLINICALLY_EXTREMELY_VULNERABLE, Set.of()));
        assertThat(week.guests()).extracting(Week.Guest::group).containsExactly(0, 2);
    }

    @Test
    void staff_have_places_of_their_own_and_seats_are_cut_by_the_rule() {
        var week = week(person("", false, Risk.OTHER, Set.of()));
        // 17 points at two metres: 13 people and 4 staff.
        assertThat(week.halls().getFirst().places()).isEqualTo(13);
        assertThat(week.seats()).containsExactly(4);
    }

    private static Week week(Person... people) {
        var floor =
                new Floor(
                        new BigDecimal("10"),
                        new BigDecimal("8"),
                        new BigDecimal("12"),
                        false,
                        60,
                        OptionalInt.empty(),
                        9,
                        OptionalInt.empty());
        var room = new Centre.Room(UUID.randomUUID(), CENTRE, NAMES, floor, 0);
        var route = new Centre.Route(ROUTE, CENTRE, "R-1", NAMES, 9);
        var centre = new Centre(CENTRE, "C-1", NAMES, List.of(room), List.of(route));
        var rule =
                new DistanceRule(
                        UUID.randomUUID(),
                        LocalDate.EPOCH,
                        new Apart(new BigDecimal("2"), 10, 4),
                        50,
                        60,
                        "–",
                        CENTRE,
                        Instant.EPOCH);
        return Wishes.of(List.of(centre), rule, List.of(people), List.of()).week();
    }

    private static Person person(String pair, boolean withCarer, Risk risk, Set<Integer> away) {
        var id = UUID.randomUUID();
        var travel = new Travel(ROUTE, 20, withCarer, false);
        var said = new Said("AD-1", "Nia", Language.WELSH, CENTRE, 2, 1, travel, pair, away);
        return new Person(id, said, new Group(risk, LocalDate.EPOCH));
    }
}
