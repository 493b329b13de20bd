package cymru.diogel.statistics.linkage.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Links two files in which a person stands once each. */
public final class OneToOne {
    private OneToOne() {}

    /**
     * The surest links of which none share a record: no record left out prefers a partner that
     * would prefer it back (a stable assignment, which among different chances is the only one).
     */
    public static List<Link> of(Collection<Link> links) {
        var firsts = new HashSet<Integer>();
        var seconds = new HashSet<Integer>();
        var kept = new ArrayList<Link>();
        for (var link : links.stream().sorted(Link.SUREST_FIRST).toList()) {
            if (!firsts.contains(link.first()) && !seconds.contains(link.second())) {
                firsts.add(link.first());
                seconds.add(link.second());
                kept.add(link);
            }
        }
        return kept;
    }
}
