package cymru.diogel.benchmarks.matching.teulusyn;

import cymru.diogel.statistics.linkage.people.Person;

/** A record of which it is known whose it is, and of which family. */
public record Labelled(int truth, int family, Person person) {}
