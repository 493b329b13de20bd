package cymru.diogel.planning.dayservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.planning.dayservices.Capacity.Limit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CapacityTests {
    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void rooms_take_what_the_table_of_capacities_says() throws IOException {
        try (var lines = lines()) {
            assertThat(lines.readLine()).startsWith("length_m,width_m,unusable_m2");
            int rows = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",");
                var distance = new BigDecimal(cells[3]);
                assertThat(Capacity.persons(floor(cells, false), distance))
                        .as(line)
                        .isEqualTo(Integer.parseInt(cells[5]));
                assertThat(Capacity.persons(floor(cells, true), distance))
                        .as(line)
                        .isEqualTo(Integer.parseInt(cells[6]));
                rows++;
            }
            assertThat(rows).isEqualTo(5);
        }
    }

    private static BufferedReader lines() {
        var in =
                CapacityTests.class.getResourceAsStream(
                        "/golden/dayservices/room_capacity_expected.csv");
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }

    private static Floor floor(String[] cells, boolean fixedSeats) {
        return new Floor(
                new BigDecimal(cells[0]),
                new BigDecimal(cells[1]),
                new BigDecimal(cells[2]),
                fixedSeats,
                Integer.parseInt(cells[4]),
                NONE,
                9,
                NONE);
    }

    @Test
    void t72_staff_take_places_and_the_rest_is_for_those_who_come() {
        // 17 points: 13 people need 4 staff at one to four, 14 people would need 4 as well.
        var capacity = Capacity.of(hall(60, NONE, 9, NONE), rule("2.0", 4));
        assertThat(capacity.places()).isEqualTo(13);
        assertThat(capacity.staff()).isEqualTo(4);
        assertThat(capacity.binding()).isEqualTo(Limit.DISTANCE);
    }

    @Test
    void the_limit_that_binds_is_named() {
        assertThat(Capacity.of(hall(10, NONE, 9, NONE), rule("2.0", 4)).binding())
                .isEqualTo(Limit.FIRE);
        var air = Capacity.of(hall(60, OptionalInt.of(60), 9, NONE), rule("2.0", 4));
        assertThat(air.binding()).isEqualTo(Limit.VENTILATION);
        // 60 litres for 10 each are 6 people: 4 who come with 1 of staff, then 1 more needs 1 more.
        assertThat(air.places()).isEqualTo(4);
        assertThat(Capacity.of(hall(60, NONE, 2, NONE), rule("2.0", 4)).binding())
                .isEqualTo(Limit.STAFF);
        assertThat(Capacity.of(hall(60, NONE, 9, OptionalInt.of(3)), rule("2.0", 4)))
                .extracting(Capacity::places, Capacity::binding)
                .containsExactly(3, Limit.EQUIPMENT);
    }

    @Test
    void a_room_that_is_all_unusable_takes_nobody() {
        var floor =
                new Floor(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, false, 60, NONE, 3, NONE);
        assertThat(Capacity.of(floor, rule("2.0", 4)).places()).isZero();
        assertThatThrownBy(() -> rule("0", 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void those_who_come_and_their_staff_have_a_point_each_and_one_more_would_not(
            @ForAll @IntRange(min = 0, max = 80) int fire,
            @ForAll @IntRange(min = 1, max = 8) int ratio) {
        var capacity = Capacity.of(hall(fire, NONE, 99, NONE), rule("1.0", ratio));
        int points = Math.min(fire, 68);
        int places = capacity.places();
        assertThat(places + capacity.staff()).isLessThanOrEqualTo(points);
        assertThat(places + 1 + Math.ceilDiv(places + 1, ratio)).isGreaterThan(points);
    }

    private static Floor hall(int fire, OptionalInt air, int staff, OptionalInt equipment) {
        var length = new BigDecimal("10");
        var width = new BigDecimal("8");
        return new Floor(length, width, new BigDecimal("12"), false, fire, air, staff, equipment);
    }

    private static Apart rule(String distance, int ratio) {
        return new Apart(new BigDecimal(distance), 10, ratio);
    }
}
