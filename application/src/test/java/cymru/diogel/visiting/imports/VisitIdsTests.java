package cymru.diogel.visiting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.imports.VisitIds.Meeting;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VisitIdsTests {
    @Property(tries = 200)
    void it_remembers_as_a_map_would(
            @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 399) Integer> visits) {
        var ids = new VisitIds();
        var map = new HashMap<String, Integer>();
        for (var line = 0; line < visits.size(); line++) {
            var visit = "V" + visits.get(line) / 4;
            var child = "C" + visits.get(line) % 2;
            var first = map.putIfAbsent(visit + '/' + child, line);
            var met = ids.meet(visit, child, visits.get(line) % 4, line);
            if (first == null) {
                assertThat(met).isEqualTo(Meeting.NEW);
            } else {
                var same = visits.get(first).equals(visits.get(line));
                assertThat(met).isEqualTo(same ? Meeting.THE_SAME : Meeting.ANOTHER);
                assertThat(ids.firstLine()).isEqualTo(first.longValue());
            }
        }
    }

    @Test
    void half_a_million_visits_are_all_new() {
        var ids = new VisitIds();
        for (var i = 0; i < 500_000; i++) {
            assertThat(ids.meet("V" + i, "C" + i % 7, i, i)).isEqualTo(Meeting.NEW);
        }
        assertThat(ids.meet("V4711", "C" + 4711 % 7, 4711, 1)).isEqualTo(Meeting.THE_SAME);
    }

    @Test
    void a_visit_and_a_child_do_not_run_into_one_another() {
        var ids = new VisitIds();
        assertThat(ids.meet("V1", "1C", 0, 1)).isEqualTo(Meeting.NEW);
        assertThat(ids.meet("V11", "C", 0, 2)).isEqualTo(Meeting.NEW);
        assertThat(ids.meet("", "V11C", 0, 3)).isEqualTo(Meeting.NEW);
    }
}
