package cymru.diogel.statistics.linkage.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Groups of records that are taken as one person each.
 *
 * <p>Links are followed from the surest down. A link that would bring two records together that are
 * known to be apart is left out, so a record without a given name never joins the two twins that
 * both resemble it.
 */
public final class Clusters {
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Link> refused = new ArrayList<>();

    private Clusters(int size) {
        clusterOf = new int[size];
        for (int i = 0; i < size; i++) {
            clusterOf[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    public static Clusters of(int size, Collection<Link> links, Apart apart) {
        var clusters = new Clusters(size);
        links.stream().sorted(Link.SUREST_FIRST).forEach(link -> clusters.join(link, apart));
        return clusters;
    }

    /** A number that records of one person have in common. */
    public int clusterOf(int record) {
        return clusterOf[record];
    }

    /** Groups of two and more, each ascending, ordered by their first record. */
    public List<List<Integer>> groups() {
        return members.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
                .toList();
    }

    /** Links that were left out because of what is apart. */
    public List<Link> refused() {
        return List.copyOf(refused);
    }

    private void join(Link link, Apart apart) {
        int a = clusterOf[link.first()];
        int b = clusterOf[link.second()];
        if (a == b) {
            return;
        }
        if (areApart(members.get(a), members.get(b), apart)) {
            refused.add(link);
            return;
        }
        int into = Math.min(a, b);
        int from = Math.max(a, b);
        members.get(from).forEach(record -> clusterOf[record] = into);
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
    }

    private static boolean areApart(List<Integer> a, List<Integer> b, Apart apart) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> apart.isApart(x, y)));
    }
}
