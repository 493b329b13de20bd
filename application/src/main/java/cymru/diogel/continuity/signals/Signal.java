package cymru.diogel.continuity.signals;

import cymru.diogel.platform.language.Phrase;

/**
 * Something measured.
 *
 * @param code never changes, as {@code infections.rate.W06000023}
 * @param label what it is, with its unit
 */
public record Signal(String code, Phrase label) {}
