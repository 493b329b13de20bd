package cymru.diogel.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.Owner;
import cymru.diogel.platform.trail.Sealer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@WitnessTest
class TamperTests {
    private static final long SEED = 20261122;

    @Autowired private ApplicationContext beans;
    @Autowired private Verification verification;
    private final DSLContext database;
    @Autowired private Sealer sealer;
    @Autowired private WitnessSettings settings;
    private SomeTrail trail;

    TamperTests(@Autowired Environment environment) {
        this.database = Owner.of(environment);
    }

    @BeforeEach
    void plant() {
        trail = SomeTrail.planted(beans);
    }

    @Test
    void a_trail_that_nobody_altered_is_whole() {
        var outcome = verify();
        assertThat(outcome.found()).isEmpty();
        assertThat(outcome.size()).isEqualTo(SomeTrail.ENTRIES);
        assertThat(outcome.inDatabase()).isEqualTo(5);
        assertThat(outcome.inFile()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_tampering_is_found_and_where(Tampering kind) {
        for (var seed = 0; seed < 3; seed++) {
            tamper(kind, SEED + seed);
        }
    }

    @Test
    void five_hundred_tamperings_are_all_found() {
        tamper(500);
    }

    @Test
    @Tag("slow")
    void ten_thousand_tamperings_are_all_found() {
        tamper(10_000);
    }

    private void tamper(int times) {
        var kinds = Tampering.values();
        for (var time = 0; time < times; time++) {
            tamper(kinds[time % kinds.length], SEED + 100 + time);
        }
        assertThat(verify().found()).as("put back").isEmpty();
    }

    private void tamper(Tampering kind, long seed) {
        var position = kind.alter(Tampering.hand(database, sealer, settings.file(), trail, seed));
        var outcome = verify();
        assertThat(outcome.isWhole()).as(kind + ", seed " + seed).isFalse();
        if (position != Tampering.ANYWHERE) {
            assertThat(outcome.found())
                    .as(kind + " at " + position + ", seed " + seed)
                    .anyMatch(it -> it.from() <= position && position <= it.to());
        }
        trail.restore();
    }

    private Verification.Outcome verify() {
        return verification.verify(null, null, (_, _) -> {});
    }
}
