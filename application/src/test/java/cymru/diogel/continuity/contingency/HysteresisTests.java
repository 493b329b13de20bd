package cymru.diogel.continuity.contingency;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.signals.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HysteresisTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Test
    void it_is_met_only_once_it_is_nine_in_ten_sure() {
        assertThat(of(0.5, 0.89).state()).isEqualTo(Watched.State.NEAR);
        var met = of(0.5, 0.89, 0.9);
        assertThat(met.state()).isEqualTo(Watched.State.MET);
        assertThat(met.met()).isEqualTo(FIRST.plusDays(2));
    }

    @Test
    void it_stays_met_until_seven_days_running_are_less_sure_than_not() {
        assertThat(of(0.95, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4).state()).isEqualTo(Watched.State.MET);
        var cleared = of(0.95, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4);
        assertThat(cleared.state()).isNotEqualTo(Watched.State.MET);
        assertThat(cleared.cleared()).isEqualTo(FIRST.plusDays(7));
        assertThat(cleared.met()).isEqualTo(FIRST);
    }

    @Test
    void one_day_as_sure_as_not_begins_the_seven_days_anew() {
        assertThat(of(0.95, 0.4, 0.4, 0.4, 0.5, 0.4, 0.4, 0.4, 0.4).state())
                .isEqualTo(Watched.State.MET);
    }

    @Test
    void it_can_be_met_again_after_it_cleared() {
        var again = of(0.95, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.95);
        assertThat(again.state()).isEqualTo(Watched.State.MET);
        assertThat(again.met()).isEqualTo(FIRST.plusDays(8));
        assertThat(again.cleared()).isNull();
    }

    @Test
    void where_nothing_was_measured_nothing_is_said() {
        var none = Hysteresis.of(List.of(), 100);
        assertThat(none.state()).isEqualTo(Watched.State.UNKNOWN);
        assertThat(none.met()).isNull();
    }

    @Test
    void a_count_above_its_limit_is_sure_and_one_a_little_below_is_near() {
        assertThat(Hysteresis.of(List.of(Reading.exact(FIRST, 12)), 11).state())
                .isEqualTo(Watched.State.MET);
        assertThat(Hysteresis.of(List.of(Reading.exact(FIRST, 9)), 11).state())
                .isEqualTo(Watched.State.NEAR);
        assertThat(Hysteresis.of(List.of(Reading.exact(FIRST, 2)), 11).state())
                .isEqualTo(Watched.State.NOT_MET);
    }

    private static Hysteresis.Standing of(double... chances) {
        var readings = new ArrayList<Reading>();
        for (double chance : chances) {
            readings.add(new Reading(FIRST.plusDays(readings.size()), 1, _ -> chance));
        }
        return Hysteresis.of(readings, 100);
    }
}
