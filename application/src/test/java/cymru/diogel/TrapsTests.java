package cymru.diogel;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every trap of the domain handbook's list is a named test, or it belongs to what is not here yet
 * and is said to; nobody forgets one.
 */
class TrapsTests {
    private static final int TRAPS = 76;
    private static final Pattern NAMED =
            Pattern.compile("(?<![A-Za-z0-9])[tT](\\d\\d)(?![0-9]|:[0-9])");

    /** Those whose test has no number in its name. */
    private static final Map<Integer, String> BY_NAME =
            Map.of(
                    35, "every_figure_opens_as_many_rows_as_it_counts",
                    46, "a_clock_has_the_version_of_its_day",
                    53, "ten_households_each_at_its_own_hour_are_all_found_although",
                    54, "three_unannounced_calls_at_ten_are_too_few_to_say",
                    55, "calls_at_the_last_planned_time_are_copies_although_hours_vary");

    /** What the others wait for, by the last of each run of them. */
    private static final Map<String, List<Integer>> WAITING =
            Map.of(
                    "packs for scrutiny, with comparisons and as-at reports",
                            List.of(29, 30, 31, 33, 34, 37, 38),
                    "the team of a visit on its last day", List.of(45),
                    "instruments of neglect", List.of(59, 60, 61, 62, 63),
                    "training", List.of(64, 65, 66),
                    "disclosure control of small numbers", List.of(67, 68));

    @Test
    void every_trap_is_a_test_or_waits_for_what_is_not_here_yet() throws IOException {
        var tests = tests();
        var left = new TreeSet<Integer>(IntStream.rangeClosed(1, TRAPS).boxed().toList());
        left.removeAll(named(tests).keySet());
        BY_NAME.forEach((trap, name) -> {
            assertThat(tests.values()).as("T" + trap).anyMatch(it -> it.contains(name));
            left.remove(trap);
        });
        var waiting = WAITING.values().stream().flatMap(List::stream).toList();
        assertThat(waiting).doesNotHaveDuplicates();
        assertThat(waiting).containsAll(left);
    }

    // Where each is: in the name of a test, or in words beside one.
    private static Map<Integer, List<Path>> named(Map<Path, String> tests) {
        var named = new TreeMap<Integer, List<Path>>();
        tests.forEach((path, text) -> {
            var found = NAMED.matcher(text);
            while (found.find()) {
                var trap = Integer.parseInt(found.group(1));
                named.computeIfAbsent(trap, _ -> new ArrayList<>()).add(path);
            }
        });
        return named;
    }

    private static Map<Path, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(it -> it.toString().endsWith("Tests.java"))
                    .filter(it -> it.toString().contains("/src/test/"))
                    .filter(it -> !it.endsWith("TrapsTests.java"))
                    .collect(toMap(it -> it, TrapsTests::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
