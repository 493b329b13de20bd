package cymru.diogel.continuity.countfiles;

/**
 * An area and how many live there.
 *
 * @param code or its English name where the file has no codes
 */
public record AreaRow(long line, String code, String english, String welsh, int population) {}
