package cymru.diogel.visiting.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class BulkTests {
    @Autowired private Intakes intakes;
    @Autowired private Admissions admissions;

    @Test
    void ten_times_the_rows_take_no_more_than_their_share_longer() throws IOException {
        var small = Integer.getInteger("diogel.test.rows", 20_000) / 10;
        nanoseconds(small);
        var few = nanoseconds(small);
        var many = nanoseconds(small * 10);
        System.out.printf("%d rows: %.0f rows/s%n", small * 10, small * 10 / (many / 1e9));
        assertThat(many / (double) few).isLessThan(20);
    }

    private long nanoseconds(int rows) throws IOException {
        var text = file(rows, UUID.randomUUID().toString().substring(0, 8));
        var start = System.nanoTime();
        var id = intakes.receive("bulk.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
        admissions.check(id);
        admissions.run(id, How.GOOD_ROWS);
        var elapsed = System.nanoTime() - start;
        var intake = intakes.find(id).orElseThrow();
        assertThat(intake.stage()).isEqualTo(Stage.DONE);
        assertThat(Objects.requireNonNull(intake.findings()).tally().fresh()).isEqualTo(rows);
        return elapsed;
    }

    /** Two children a call, households with a call each fortnight. */
    static String file(int rows, String mark) {
        var text = new StringBuilder("visit_id,household_id,child_id,practitioner_id,team,");
        text.append("started_at,notice,place,mode,access,child_seen,recorded_at\n");
        for (var row = 0; row < rows; row++) {
            var visit = row / 2;
            var household = visit / 26;
            var day = LocalDate.of(2025, 1, 6).plusDays(visit % 26 * 14L);
            text.append(
                    "V%s%d,H%s%d,C%s%d,P%s%d,T%s,"
                            .formatted(
                                    mark,
                                    visit,
                                    mark,
                                    household,
                                    mark,
                                    household * 2 + row % 2,
                                    mark,
                                    household % 50,
                                    mark));
            text.append(
                    "%sT%02d:%02d,%s,home,in person,gained,yes,%s\n"
                            .formatted(
                                    day,
                                    8 + visit % 10,
                                    visit % 60,
                                    visit % 3 == 0 ? "dirybudd" : "planned",
                                    day));
        }
        return text.toString();
    }
}
