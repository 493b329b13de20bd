package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What was learnt from a file, as text that can be shipped, read by people and compared.
 *
 * @param version what it is called wherever a score of it is kept
 * @param source what it was learnt from
 * @param records how many records that were
 * @param given how often each given name stood there, folded
 * @param family the same of family names
 */
public record LearntModel(
        String version,
        String source,
        int records,
        LinkageModel model,
        Map<String, Long> given,
        Map<String, Long> family) {

    /** Judges as many records as it was learnt from. */
    public Scoring scoring() {
        return new Scoring(model, TermFrequencies.of(given, family), records);
    }

    /** One line for each number. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("version " + version);
        lines.add("source " + source);
        lines.add("records " + records);
        lines.add(each(Kind.SAME_PERSON, model.sameEach()));
        lines.add(each(Kind.HOUSEHOLD, model.householdEach()));
        lines.add(each(Kind.NAMESAKES, model.namesakesEach()));
        for (var kind : Kind.values()) {
            for (var field : Field.values()) {
                for (var level : field.levels()) {
                    var chance = number(model.chance(kind, field, level));
                    lines.add("chance %s %s %s %s".formatted(kind, field, level, chance));
                }
            }
        }
        new TreeMap<>(given).forEach((name, n) -> lines.add("given " + name + " " + n));
        new TreeMap<>(family).forEach((name, n) -> lines.add("family " + name + " " + n));
        return lines;
    }

    /**
     * Reads what {@link #lines} wrote.
     *
     * @throws IllegalArgumentException when a line is none of these
     */
    public static LearntModel read(List<String> lines) {
        var reading = new Reading();
        lines.forEach(reading::add);
        return reading.made();
    }

    private static String each(Kind kind, double rate) {
        return "each " + kind + " " + number(rate);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    private static final class Reading {
        private final Map<String, String> said = new HashMap<>();
        private final Map<Kind, Double> rates = new HashMap<>();
        private final Map<String, Long> given = new HashMap<>();
        private final Map<String, Long> family = new HashMap<>();
        private final double[][][] chances = StandardModel.model().copyOfChances();

        void add(String line) {
            var words = line.split(" ");
            BiConsumer<Map<String, Long>, String[]> count =
                    (to, it) -> to.put(it[1], Long.valueOf(it[2]));
            switch (words[0]) {
                case "version", "source", "records" ->
                        said.put(words[0], line.substring(words[0].length() + 1));
                case "each" -> rates.put(Kind.valueOf(words[1]), Double.valueOf(words[2]));
                case "given" -> count.accept(given, words);
                case "family" -> count.accept(family, words);
                case "chance" -> chance(words);
                default -> throw new IllegalArgumentException("No line of a model: " + line);
            }
        }

        private void chance(String[] words) {
            var field = Field.valueOf(words[2]);
            var place = field.levels().indexOf(Level.valueOf(words[3])) + 1;
            chances[Kind.valueOf(words[1]).place()][field.place()][place] =
                    Double.parseDouble(words[4]);
        }

        LearntModel made() {
            return new LearntModel(
                    said.getOrDefault("version", ""),
                    said.getOrDefault("source", ""),
                    Integer.parseInt(said.getOrDefault("records", "1")),
                    new LinkageModel(
                            rates.getOrDefault(Kind.SAME_PERSON, 0.0),
                            rates.getOrDefault(Kind.HOUSEHOLD, 0.0),
                            rates.getOrDefault(Kind.NAMESAKES, 0.0),
                            chances),
                    Map.copyOf(given),
                    Map.copyOf(family));
        }
    }
}
