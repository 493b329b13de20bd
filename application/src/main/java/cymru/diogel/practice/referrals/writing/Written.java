package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report as it is being written: its fields as they were typed, right or wrong. */
record Written(Map<String, List<String>> fields) {
    static final Written NOTHING = new Written(Map.of());

    // What was pressed, and what guards the form, is no part of the report.
    private static final Set<String> NOT_WRITTEN =
            Set.of("_csrf", "once", Frame.HERE, "language", "leave", "find");

    /** What a browser sent, without the sign that nothing can keep. */
    static Written sent(Map<String, List<String>> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!NOT_WRITTEN.contains(name)) {
                fields.put(name, values.stream().map(it -> it.replace("\0", "")).toList());
            }
        });
        return new Written(fields);
    }

    Typed typed() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if (!values.isEmpty()) {
                typed.put(name, values.getFirst());
            }
        });
        return new Typed(typed);
    }

    Set<String> all(String field) {
        return new LinkedHashSet<>(fields.getOrDefault(field, List.of()));
    }

    /** The same where these fields, which others wrote too, stand as they are here. */
    Written over(Map<String, List<String>> kept, Set<String> clashes) {
        var both = new LinkedHashMap<>(kept);
        clashes.forEach(it -> both.put(it, fields.getOrDefault(it, List.of())));
        return new Written(both);
    }

    /** Whether something was written that a form does not bring by itself. */
    boolean says() {
        return fields.entrySet().stream()
                .filter(it -> !Set.of(Draft.VERSION, "way", "reply-language").contains(it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .anyMatch(it -> !it.isBlank());
    }
}
