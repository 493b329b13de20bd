package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.continuity.redeployfiles.Cursor.Wrong;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.TokenStreamLocation;

/** One object of the file as it stands, and where each of its properties is. */
final class Row {
    static final Set<String> NUMBERS =
            Set.of(
                    "id",
                    "home",
                    "service",
                    "hours",
                    "tier",
                    "need",
                    "site",
                    "minimum",
                    "pinned",
                    "weeks_lent",
                    "tier1_unfilled",
                    "tier2_unfilled",
                    "tier3_unfilled",
                    "move_from_current",
                    "travel_min",
                    "change");

    final TokenStreamLocation begin;
    final Map<String, Integer> numbers = new HashMap<>();
    final Map<String, List<String>> texts = new HashMap<>();
    final Map<String, List<Integer>> lists = new HashMap<>();
    final Map<String, TokenStreamLocation> at = new HashMap<>();

    Row(TokenStreamLocation begin) {
        this.begin = begin;
    }

    int number(String name) throws Wrong {
        var number = numbers.get(name);
        if (number == null) {
            throw missing(name);
        }
        return number;
    }

    int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    boolean truth(String name) {
        return numbers.getOrDefault(name, 0) == 1;
    }

    List<String> texts(String name) throws Wrong {
        var found = texts.get(name);
        if (found == null) {
            throw missing(name);
        }
        return found;
    }

    List<Integer> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    Wrong wrong(String name, String key, Map<String, String> values) {
        return new Wrong(at.getOrDefault(name, begin), key, values);
    }

    private Wrong missing(String name) {
        return new Wrong(begin, "missing-property", Map.of("name", name));
    }
}
