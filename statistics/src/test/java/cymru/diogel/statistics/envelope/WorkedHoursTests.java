package cymru.diogel.statistics.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkedHoursTests {
    private static final int MONDAY = (int) LocalDate.of(2026, 11, 23).toEpochDay();

    @Test
    void an_hour_is_worked_when_anybody_was_at_work_in_it_within_policy() {
        var rota =
                Rota.builder()
                        .add(0, MONDAY, new Hours(6 * 60, 9 * 60 + 30))
                        .add(2, MONDAY + 8, new Hours(15 * 60, 21 * 60))
                        .build();
        var worked = new WorkedHours(rota, new Hours(450, 1_200));
        assertThat(worked.isStaffed(0, 6)).isFalse();
        assertThat(worked.isStaffed(0, 7)).isTrue();
        assertThat(worked.isStaffed(0, 9)).isTrue();
        assertThat(worked.isStaffed(0, 10)).isFalse();
        assertThat(worked.isStaffed(1, 19)).isTrue();
        assertThat(worked.isStaffed(1, 20)).isFalse();
        assertThat(worked.isStaffed(6, 15)).isFalse();
    }
}
