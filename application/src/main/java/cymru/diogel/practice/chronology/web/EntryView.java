package cymru.diogel.practice.chronology.web;

import cymru.diogel.practice.chronology.HandEntry;
import cymru.diogel.practice.people.Child;
import java.util.Map;
import java.util.UUID;

/**
 * An entry by hand as it is read.
 *
 * @param names of who wrote it and who took it back
 * @param mine whether the reader wrote it
 * @param mayRead whether the reader's ground shows more than its title
 */
public record EntryView(
        Child child, HandEntry entry, Map<UUID, String> names, boolean mine, boolean mayRead) {}
