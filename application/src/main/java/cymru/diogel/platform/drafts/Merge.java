package cymru.diogel.platform.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together what two people made of the same fields: each change of one side is taken, and
 * what both changed otherwise is theirs to decide.
 *
 * @param merged every field; where both sides changed it otherwise, as the second wrote it
 * @param clashes the fields both changed otherwise; empty when nothing is to be decided
 * @param taken the fields taken over from whoever was first
 */
public record Merge(Map<String, List<String>> merged, Set<String> clashes, Set<String> taken) {

    /**
     * Brings both together.
     *
     * @param shown the fields as they stood when the second side began to write
     * @param kept the fields as the first side left them
     * @param written the fields as the second side wrote them
     * @param together fields that mean something only with each other, as day, month and year
     */
    public static Merge of(
            Map<String, List<String>> shown,
            Map<String, List<String>> kept,
            Map<String, List<String>> written,
            List<Set<String>> together) {
        var merged = new LinkedHashMap<String, List<String>>();
        var clashes = new LinkedHashSet<String>();
        var taken = new LinkedHashSet<String>();
        for (var part : parts(shown, kept, written, together)) {
            var theirs = differs(part, shown, kept);
            var mine = differs(part, shown, written);
            if (theirs && mine && differs(part, kept, written)) {
                clashes.addAll(part);
            }
            if (theirs && !mine) {
                taken.addAll(part);
            }
            var from = theirs && !mine ? kept : written;
            part.stream()
                    .filter(from::containsKey)
                    .forEach(it -> merged.put(it, from.getOrDefault(it, List.of())));
        }
        return new Merge(merged, clashes, taken);
    }

    /** The same where every field stands for itself. */
    public static Merge of(
            Map<String, List<String>> shown,
            Map<String, List<String>> kept,
            Map<String, List<String>> written) {
        return of(shown, kept, written, List.of());
    }

    private static List<Set<String>> parts(
            Map<String, List<String>> shown,
            Map<String, List<String>> kept,
            Map<String, List<String>> written,
            List<Set<String>> together) {
        var single = new LinkedHashSet<String>();
        single.addAll(written.keySet());
        single.addAll(kept.keySet());
        single.addAll(shown.keySet());
        together.forEach(single::removeAll);
        var parts = new ArrayList<>(together);
        single.forEach(it -> parts.add(Set.of(it)));
        return parts;
    }

    private static boolean differs(
            Set<String> part, Map<String, List<String>> one, Map<String, List<String>> other) {
        return part.stream().anyMatch(it -> !said(one, it).equals(said(other, it)));
    }

    // Browsers leave out what is not chosen, and send what is not written as nothing.
    private static List<String> said(Map<String, List<String>> fields, String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(it -> it.replace("\r\n", "\n"))
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
    }
}
