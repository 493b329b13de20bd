package cymru.diogel.visiting.children.web;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.clocks.ClockWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What was true on a day, by kind: as known then, and as known now. */
final class KnownLines {
    private final ChildWords words;
    private final LocalDate on;
    private final Map<String, Set<String>> then = new TreeMap<>();
    private final Map<String, Set<String>> now = new TreeMap<>();

    KnownLines(ChildWords words) {
        this.words = words;
        this.on = words.today();
    }

    void facts(UUID child, Map<UUID, Portrait> around, boolean isThen) {
        var names = new HashMap<UUID, String>();
        around.forEach((id, portrait) ->
                portrait.officialName(on).ifPresent(it -> names.put(id, it.text())));
        var known = around.get(child);
        if (known != null) {
            for (var fact : known.on(Fact.class, on)) {
                add(words.kind(fact), words.says(fact, names), isThen);
            }
        }
    }

    void plans(List<Plan> plans, boolean isThen) {
        var clocks = new ClockWords(words.words(), on);
        for (var plan : plans) {
            if (plan.isOpenOn(on)) {
                add(words.words().say("children.plan"), clocks.plan(plan), isThen);
            }
        }
    }

    void allocations(List<Allocation> allocations, Map<UUID, String> names, boolean isThen) {
        for (var it : allocations) {
            var until = it.until();
            if (!it.from().isAfter(on) && (until == null || !until.isBefore(on))) {
                var name = names.getOrDefault(it.practitioner(), "–");
                add(words.words().say("children.worker"), name, isThen);
            }
        }
    }

    /** By kind, in the order of the alphabet of the words. */
    List<AsKnownView.Row> rows() {
        var kinds = new TreeSet<>(then.keySet());
        kinds.addAll(now.keySet());
        return kinds.stream()
                .map(kind -> new AsKnownView.Row(kind, text(then, kind), text(now, kind)))
                .toList();
    }

    private void add(String kind, String says, boolean isThen) {
        (isThen ? then : now).computeIfAbsent(kind, _ -> new TreeSet<>()).add(says);
    }

    private static String text(Map<String, Set<String>> lines, String kind) {
        return String.join("; ", lines.getOrDefault(kind, Set.of()));
    }
}
