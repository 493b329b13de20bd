package cymru.diogel.benchmarks.matching;

import cymru.diogel.statistics.linkage.groups.Link;
import java.util.List;

/** A matcher of others, given the columns of FEBRL as they are. */
interface Peer {
    String name();

    /** Links within one file, each once, of at least a low score of its own kind. */
    List<Link> within(List<String[]> rows);

    /** Links from one file to another. */
    List<Link> between(List<String[]> first, List<String[]> second);
}
