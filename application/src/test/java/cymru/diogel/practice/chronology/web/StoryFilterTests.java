package cymru.diogel.practice.chronology.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.Happening;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a long story is shown. */
class StoryFilterTests {
    private static final List<Happening> LONG =
            IntStream.range(0, 5_000).mapToObj(StoryFilterTests::happening).toList();

    @Test
    void what_was_typed_is_read_once_and_not_for_each_of_thousands() {
        var read = new AtomicInteger();
        var fields =
                new HashMap<String, String>(Map.of("from", "1/1/2024", "words", "late")) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getOrDefault(Object field, String otherwise) {
                        read.incrementAndGet();
                        return super.getOrDefault(field, otherwise);
                    }
                };
        var shows = StoryFilter.of(new Typed(fields)).shows();
        var before = read.get();
        assertThat(LONG.stream().filter(shows)).isNotEmpty();
        assertThat(read).hasValue(before);
        assertThat(before).isLessThan(20);
    }

    @Test
    void each_field_keeps_what_it_asks_for() {
        assertThat(shown()).hasSize(LONG.size());
        assertThat(shown("kind", "visit")).hasSize(2_500);
        assertThat(shown("kind", "report", "agency", "police")).isEmpty();
        assertThat(shown("sig", "yes")).hasSize(1_000).allMatch(it -> it.sort().isKey());
        assertThat(shown("from", "2/1/2024", "until", "3/1/2024")).hasSize(2);
        assertThat(shown("words", "LATE 17 TIMES")).hasSize(1);
        assertThat(shown("known", "4/1/2024")).hasSize(2);
        assertThat(shown("from", "no day")).hasSize(LONG.size());
    }

    private static List<Happening> shown(String... typed) {
        var fields = new HashMap<String, String>();
        for (var place = 0; place < typed.length; place += 2) {
            fields.put(typed[place], typed[place + 1]);
        }
        return LONG.stream().filter(StoryFilter.of(new Typed(fields)).shows()).toList();
    }

    // One a day, each known two days later.
    private static Happening happening(int number) {
        var on = LocalDate.of(2024, 1, 1).plusDays(number);
        return new Happening(
                "it:" + number,
                new Happening.Times(on, null, on.plusDays(2), true),
                new Happening.Sort(
                        number % 2 == 0 ? Happening.Kind.VISIT : Happening.Kind.REPORT,
                        Happening.Lane.SOCIAL,
                        number % 5 == 0,
                        false),
                Happening.Saying.of("Came late " + number + " times", ""),
                "/");
    }
}
