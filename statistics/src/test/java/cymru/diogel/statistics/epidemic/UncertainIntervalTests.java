package cymru.diogel.statistics.epidemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import cymru.diogel.statistics.epidemic.UncertainInterval.Spread;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UncertainIntervalTests {
    private static final UncertainInterval KNOWN =
            new UncertainInterval(new Spread(4.7, 0, 4.7, 4.7), new Spread(2.9, 0, 2.9, 2.9));
    private static final UncertainInterval UNSURE =
            new UncertainInterval(new Spread(4.7, 1, 2.7, 6.7), new Spread(2.9, 0.5, 1.9, 3.9));

    @Test
    void a_known_interval_pools_to_its_own_posterior() {
        var series = growing();
        var interval = SerialInterval.discretised(4.7, 2.9, series.days()).renormalised();
        var exact = new Reproduction(interval, 7, Prior.USUAL).estimates(series).getLast();
        var pooled = KNOWN.estimate(series, 7, Prior.USUAL, 1);
        assertThat(pooled.mean()).isCloseTo(exact.mean(), within(0.02));
        assertThat(pooled.sd()).isCloseTo(exact.sd(), within(0.01));
        assertThat(pooled.central().lower()).isCloseTo(exact.lower(), within(0.03));
        assertThat(pooled.central().upper()).isCloseTo(exact.upper(), within(0.03));
    }

    @Test
    void doubt_about_the_interval_widens_what_is_known() {
        var series = growing();
        var known = KNOWN.estimate(series, 7, Prior.USUAL, 1);
        var unsure = UNSURE.estimate(series, 7, Prior.USUAL, 1);
        assertThat(unsure.sd()).isGreaterThan(known.sd());
        assertThat(unsure).isEqualTo(UNSURE.estimate(series, 7, Prior.USUAL, 1));
        assertThat(unsure).isNotEqualTo(UNSURE.estimate(series, 7, Prior.USUAL, 2));
    }

    private static Incidence growing() {
        var cases = new int[40];
        Arrays.setAll(cases, day -> (int) Math.round(4 * Math.exp(0.06 * day)));
        return Incidence.of(cases);
    }
}
