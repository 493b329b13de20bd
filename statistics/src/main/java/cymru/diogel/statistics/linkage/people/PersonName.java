package cymru.diogel.statistics.linkage.people;

/** One name a person has been written down under; either part may be empty. */
public record PersonName(String given, String family) {}
