package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Ids;
import cymru.diogel.demonstration.county.Names;

/**
 * All that the families of a demonstration share.
 *
 * @param tickBoxDay the day from which the form asks whether a visit is planned
 * @param withWords whether reports are written out
 */
record World(
        long seed,
        Days days,
        Layout layout,
        Ids ids,
        Names names,
        Rotas rotas,
        Wording wording,
        int tickBoxDay,
        boolean withWords) {}
