package cymru.diogel.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTests {
    private static final Map<String, List<String>> SHOWN =
            fields("day", "3", "month", "4", "words", "Seen at home", "place", "HOME");

    @Test
    void what_each_changed_alone_is_taken() {
        var merge =
                Merge.of(SHOWN, with(SHOWN, "place", "SCHOOL"), with(SHOWN, "words", "Seen alone"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).containsExactly("place");
        assertThat(merge.merged())
                .containsEntry("place", List.of("SCHOOL"))
                .containsEntry("words", List.of("Seen alone"));
    }

    @Test
    void what_both_changed_otherwise_is_to_be_decided_and_stands_as_the_second_wrote_it() {
        var merge = Merge.of(SHOWN, with(SHOWN, "words", "Theirs"), with(SHOWN, "words", "Mine"));
        assertThat(merge.clashes()).containsExactly("words");
        assertThat(merge.merged()).containsEntry("words", List.of("Mine"));
    }

    @Test
    void what_both_changed_alike_is_no_clash() {
        var both = with(SHOWN, "words", "The same\nin two lines");
        var mine = with(SHOWN, "words", "The same\r\nin two lines");
        assertThat(Merge.of(SHOWN, both, mine).clashes()).isEmpty();
    }

    @Test
    void day_and_month_are_one_answer() {
        var merge =
                Merge.of(
                        SHOWN,
                        with(SHOWN, "day", "30"),
                        with(SHOWN, "month", "2"),
                        List.of(Set.of("day", "month")));
        assertThat(merge.clashes()).containsExactlyInAnyOrder("day", "month");
        assertThat(merge.merged())
                .containsEntry("day", List.of("3"))
                .containsEntry("month", List.of("2"));
    }

    @Test
    void what_a_browser_leaves_out_is_what_it_sends_empty() {
        var merge = Merge.of(fields("why", ""), fields("why", "Asleep"), Map.of());
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged()).containsEntry("why", List.of("Asleep"));
    }

    @Test
    void a_deletion_is_a_change() {
        var gone = with(SHOWN, "words", "");
        assertThat(Merge.of(SHOWN, SHOWN, gone).merged()).containsEntry("words", List.of(""));
        assertThat(Merge.of(SHOWN, gone, with(SHOWN, "words", "More")).clashes())
                .containsExactly("words");
    }

    @Test
    void where_it_is_not_known_what_was_shown_every_difference_is_to_be_decided() {
        var merge = Merge.of(Map.of(), SHOWN, with(SHOWN, "place", "SCHOOL"));
        assertThat(merge.clashes()).containsExactly("place");
    }

    private static Map<String, List<String>> fields(String... pairs) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var place = 0; place < pairs.length; place += 2) {
            fields.put(pairs[place], List.of(pairs[place + 1]));
        }
        return fields;
    }

    private static Map<String, List<String>> with(
            Map<String, List<String>> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, List.of(value));
        return changed;
    }
}
