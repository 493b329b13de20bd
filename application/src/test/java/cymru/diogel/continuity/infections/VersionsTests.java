package cymru.diogel.continuity.infections;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.infections.Versions.Publication;
import cymru.diogel.continuity.infections.Versions.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTests {
    private static final LocalDate DAY = LocalDate.of(2028, 3, 1);
    private static final Instant FIRST = Instant.parse("2028-03-02T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2028-03-03T12:00:00Z");
    private static final Instant THIRD = Instant.parse("2028-03-04T12:00:00Z");

    private final Versions versions = new Versions(List.of(), List.of());

    private int publish(Instant at, int cases) {
        return versions.add(new Publication("A", at, DAY), List.of(version(at, cases)));
    }

    private static Version version(Instant at, int cases) {
        return new Version("A", DAY, at, cases, -1);
    }

    @Test
    void only_what_a_publication_says_otherwise_is_kept() {
        assertThat(publish(FIRST, 3)).isOne();
        assertThat(publish(SECOND, 3)).isZero();
        assertThat(publish(THIRD, 2)).isOne();
        assertThat(versions.says(version(SECOND, 3))).isTrue();
        assertThat(versions.says(version(THIRD, 3))).isFalse();
    }

    @Test
    void a_publication_that_comes_late_changes_nothing_of_what_later_ones_said() {
        publish(FIRST, 3);
        publish(THIRD, 3);
        publish(SECOND, 9);
        assertThat(versions.says(version(FIRST, 3))).isTrue();
        assertThat(versions.says(version(SECOND, 9))).isTrue();
        assertThat(versions.says(version(THIRD, 3))).isTrue();
        assertThat(versions.fresh()).hasSize(3);
    }
}
