package cymru.diogel.statistics.linkage.groups;

import java.util.Comparator;

/**
 * Two records, by their places in lists, and the chance that they are one person.
 *
 * @param first place of the one
 * @param second place of the other
 */
public record Link(int first, int second, double probability) {
    /** The surest first; among equals the earlier places first, so that the order is always one. */
    public static final Comparator<Link> SUREST_FIRST =
            Comparator.comparingDouble(Link::probability)
                    .reversed()
                    .thenComparingInt(Link::first)
                    .thenComparingInt(Link::second);
}
