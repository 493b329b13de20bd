package cymru.diogel.benchmarks.matching.teulusyn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Names and places that families are made of, each with its other forms. */
final class Stock {
    private final Map<String, List<List<String>>> sections = new HashMap<>();
    private final Map<String, List<String>> forms = new HashMap<>();

    Stock() {
        var section = "";
        for (var line : text().split("\n")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                sections.put(section, new ArrayList<>());
            } else if (!line.startsWith("#")) {
                for (var entry : line.strip().split(" ")) {
                    var all = List.of(entry.replace('_', ' ').split("/"));
                    sections.getOrDefault(section, new ArrayList<>()).add(all);
                    forms.putIfAbsent(all.getFirst(), all);
                }
            }
        }
    }

    /** Any entry of a section, all alike likely. */
    List<String> any(String section, SplittableRandom random) {
        var all = sections.getOrDefault(section, List.of());
        return all.get(random.nextInt(all.size()));
    }

    /** The first form of an entry, early ones oftener: the chance falls as 1 / (place + 4). */
    String common(String section, SplittableRandom random) {
        var all = sections.getOrDefault(section, List.of());
        double most = Math.log((all.size() + 4) / 4.0);
        int place = (int) (4 * Math.exp(random.nextDouble() * most)) - 4;
        return all.get(Math.min(place, all.size() - 1)).getFirst();
    }

    /** Another form of a name, or the name itself when it has none. */
    String otherForm(String name, SplittableRandom random) {
        var all = forms.getOrDefault(name, List.of(name));
        return all.size() == 1 ? name : all.get(1 + random.nextInt(all.size() - 1));
    }

    private static String text() {
        try (var in = Stock.class.getResourceAsStream("teulusyn.txt")) {
            if (in == null) {
                throw new IllegalStateException("teulusyn.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
