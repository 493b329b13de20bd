package cymru.diogel.continuity.infections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was known of each day from which publication on. A publication may come late and still
 * change nothing of what later ones said.
 */
final class Versions {
    private final Map<Key, NavigableMap<Instant, Counted>> all = new HashMap<>();
    private final Map<String, NavigableMap<Instant, LocalDate>> publications = new HashMap<>();
    private final List<Version> fresh = new ArrayList<>();

    private record Key(String area, LocalDate day) {}

    private record Counted(int cases, int tests) {}

    /** What was known of a day from a publication on; tests −1 where they were not published. */
    record Version(String area, LocalDate day, Instant at, int cases, int tests) {}

    /** A moment at which the counts of an area were published, and the latest day in it. */
    record Publication(String area, Instant at, LocalDate last) {}

    Versions(List<Publication> published, List<Version> known) {
        published.forEach(it -> days(it.area()).put(it.at(), it.last()));
        known.forEach(it ->
                history(it.area(), it.day()).put(it.at(), new Counted(it.cases(), it.tests())));
    }

    private NavigableMap<Instant, LocalDate> days(String area) {
        return publications.computeIfAbsent(area, _ -> new TreeMap<>());
    }

    private NavigableMap<Instant, Counted> history(String area, LocalDate day) {
        return all.computeIfAbsent(new Key(area, day), _ -> new TreeMap<>());
    }

    boolean isPublished(String area, Instant at) {
        return days(area).containsKey(at);
    }

    /** Whether a publication that is here already says this of a day. */
    boolean says(Version it) {
        var known = history(it.area(), it.day()).floorEntry(it.at());
        return known != null && known.getValue().equals(new Counted(it.cases(), it.tests()));
    }

    /** Adds one publication of one area; says how many days it knows otherwise than before. */
    int add(Publication publication, List<Version> counts) {
        var at = publication.at();
        int before = fresh.size();
        var next = days(publication.area()).higherEntry(at);
        for (var it : counts) {
            var history = history(it.area(), it.day());
            var known = history.floorEntry(at);
            var counted = new Counted(it.cases(), it.tests());
            if (known != null && known.getValue().equals(counted)) {
                continue;
            }
            if (next != null
                    && known != null
                    && !history.containsKey(next.getKey())
                    && !it.day().isAfter(next.getValue())) {
                put(history, it.area(), it.day(), next.getKey(), known.getValue());
            }
            put(history, it.area(), it.day(), at, counted);
        }
        days(publication.area()).put(at, publication.last());
        return fresh.size() - before;
    }

    private void put(
            NavigableMap<Instant, Counted> history,
            String area,
            LocalDate day,
            Instant at,
            Counted it) {
        history.put(at, it);
        fresh.add(new Version(area, day, at, it.cases(), it.tests()));
    }

    List<Version> fresh() {
        return fresh;
    }
}
