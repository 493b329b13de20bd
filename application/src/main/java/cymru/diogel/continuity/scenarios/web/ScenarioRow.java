package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.scenarios.Run;

/**
 * A scenario in the list.
 *
 * @param kind what is supposed, in words
 * @param begins its first day
 * @param asked the day it was asked for
 */
public record ScenarioRow(Run run, String kind, String begins, String asked) {}
