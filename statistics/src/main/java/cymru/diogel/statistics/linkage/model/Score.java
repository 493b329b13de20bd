package cymru.diogel.statistics.linkage.model;

import java.util.List;
import java.util.Set;

/**
 * What a comparison comes to, with all that a page needs to say why.
 *
 * @param band how to offer it
 * @param probability chance that it is one person
 * @param weight sum of the weights of the reasons, in bits
 * @param against what else they would most likely be; weights are held against this
 * @param reasons one for each field that both records have, the strongest evidence first
 * @param cautions what keeps it out of a better band
 */
public record Score(
        Band band,
        double probability,
        double weight,
        Kind against,
        List<Reason> reasons,
        Set<Caution> cautions) {}
