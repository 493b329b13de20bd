package cymru.diogel.demonstration.county;

/**
 * Something planted on purpose.
 *
 * @param subject the id of a team, a practitioner or a household
 */
public record Truth(Habit habit, String subject) {}
