package cymru.diogel.statistics.linkage;

import cymru.diogel.statistics.linkage.model.Score;
import cymru.diogel.statistics.linkage.people.Person;

/** A known person who may be the one being written down, and why. */
public record Offer(Person known, Score score) {}
