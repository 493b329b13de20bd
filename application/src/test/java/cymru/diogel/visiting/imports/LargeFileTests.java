package cymru.diogel.visiting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LargeFileTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Test
    void a_million_rows_take_no_more_memory_than_a_hundred_thousand() throws IOException {
        var file = new VisitFile(() -> new Repeated(1_000_000), HeadingMap.standard(), TODAY);
        var rows = new AtomicLong();
        var early = new AtomicLong();
        var late = new AtomicLong();

        var reading =
                file.read(visit -> {
                    var row = rows.incrementAndGet();
                    if (row == 100_000 || row == 1_000_000) {
                        (row == 100_000 ? early : late).set(heap());
                        assertThat(visit.line()).isEqualTo(row + 1);
                    }
                });

        assertThat(reading.counts().accepted()).isEqualTo(1_000_000);
        assertThat(late.get() - early.get()).isLessThan(8L << 20);
    }

    @Test
    void real_event_times_are_read_without_a_problem() throws IOException {
        var source = Source.of(SharedFiles.find("data/visits/event-times-a.csv"));
        var reading = new VisitFile(source, HeadingMap.standard(), TODAY).read(_ -> {});
        assertThat(reading.problems().kept()).isEmpty();
        assertThat(reading.counts().accepted()).isEqualTo(904);
        assertThat(reading.counts().rows()).isEqualTo(904);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A file that is made while it is read. */
    private static final class Repeated extends InputStream {
        private static final byte[] ROW =
                "H12,C34,P5,2025-12-31T14:05,planned\n".getBytes(StandardCharsets.UTF_8);

        private final byte[] headings = (Files.HEADINGS + "\n").getBytes(StandardCharsets.UTF_8);
        private final long end;
        private long at;

        Repeated(int rows) {
            end = headings.length + (long) rows * ROW.length;
        }

        @Override
        public int read() {
            return at == end ? -1 : next();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            var count = (int) Math.min(length, end - at);
            for (var i = 0; i < count; i++) {
                into[from + i] = next();
            }
            return count == 0 ? -1 : count;
        }

        private byte next() {
            var i = at++;
            return i < headings.length
                    ? headings[(int) i]
                    : ROW[(int) ((i - headings.length) % ROW.length)];
        }
    }
}
