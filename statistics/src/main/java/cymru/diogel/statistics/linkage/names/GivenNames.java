package cymru.diogel.statistics.linkage.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Given names that one person may bear by turns: Welsh and English forms, short forms, spellings.
 *
 * <p>The list is {@code given-names.txt}, one class a line. A name may stand in several classes
 * (Jac is Jack and Jacob), so being variants is symmetric but not transitive: Jacob is not Jack.
 */
public final class GivenNames {
    private static final String LIST = "given-names.txt";
    private static final GivenNames STANDARD = new GivenNames(read());

    private final List<Set<String>> classes;
    private final Map<String, int[]> byName = new HashMap<>();

    private GivenNames(List<Set<String>> classes) {
        this.classes = classes;
        for (int i = 0; i < classes.size(); i++) {
            for (var name : classes.get(i)) {
                byName.merge(name, new int[] {i}, GivenNames::both);
            }
        }
    }

    /** The list that comes with the program. */
    public static GivenNames standard() {
        return STANDARD;
    }

    /** How many classes the list has. */
    public int size() {
        return classes.size();
    }

    /** The classes a name stands in, as numbers from 0; empty for a name that is not listed. */
    public int[] classesOf(String name) {
        return byName.getOrDefault(Folding.compact(name), new int[0]).clone();
    }

    /** The folded name at the head of a class; it never changes, unlike the number. */
    public String headOf(int number) {
        return classes.get(number).iterator().next();
    }

    /** Whether two different spellings may be the same person's name; a name is its own variant. */
    public boolean areVariants(String a, String b) {
        var one = Folding.compact(a);
        var other = Folding.compact(b);
        return (one.equals(other) && !one.isEmpty()) || share(classesOf(one), classesOf(other));
    }

    /** Every folded name that may stand for this one, itself among them, in alphabetical order. */
    public Collection<String> variantsOf(String name) {
        var all = new TreeSet<String>();
        all.add(Folding.compact(name));
        for (int i : classesOf(name)) {
            all.addAll(classes.get(i));
        }
        return all;
    }

    /** Whether two ascending lists of classes have one in common. */
    public static boolean share(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Set<String>> classes() {
        return List.copyOf(classes);
    }

    private static int[] both(int[] a, int[] b) {
        var all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static List<Set<String>> read() {
        try (var in = GivenNames.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing. Maybe the build left it out");
            }
            var classes = new ArrayList<Set<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var names = new LinkedHashSet<String>();
                for (var name : line.replaceFirst("#.*", "").strip().split("\\s+")) {
                    names.add(Folding.compact(name));
                }
                names.remove("");
                if (!names.isEmpty()) {
                    classes.add(names);
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
