package cymru.diogel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class GoldenFilesTests {
    @Test
    void rows_are_read_by_column_name() {
        var rows = GoldenFiles.read("fdr_expected.csv");
        assertThat(rows).hasSize(15);
        assertThat(GoldenFiles.number(rows.getFirst(), "bh")).isEqualTo(0.0015);
    }

    @Test
    void an_absent_file_skips_the_test_and_is_named() {
        assertThatThrownBy(() -> GoldenFiles.read("absent.csv"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("shared/golden/absent.csv");
    }
}
