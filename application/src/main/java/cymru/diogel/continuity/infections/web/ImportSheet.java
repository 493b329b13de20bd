package cymru.diogel.continuity.infections.web;

import cymru.diogel.platform.pages.Choice;
import java.util.List;

/**
 * What the form for files offers.
 *
 * @param county code of the county served, or empty
 * @param said what came of the last file, or empty
 * @param before the files that were taken in of late
 */
public record ImportSheet(List<Choice> areas, String county, String said, List<String> before) {}
