package cymru.diogel.statistics.many;

/**
 * How far something goes beyond what dealing the same visits out anew would make of it.
 *
 * @param observed as it was
 * @param expected mean of it over the visits dealt out anew
 * @param visits visits that it rests on
 * @param groups households or practitioners among which they were dealt out
 * @param p chance that dealing out anew gives as much or more
 */
public record Effect(double observed, double expected, int visits, int groups, double p) {}
