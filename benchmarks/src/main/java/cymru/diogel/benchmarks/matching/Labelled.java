package cymru.diogel.benchmarks.matching;

import cymru.diogel.statistics.linkage.people.Person;

/** A record of which it is known whose it is, and of which family (−1 when families are unknown). */
record Labelled(int truth, int family, Person person) {}
