package cymru.diogel.platform.instruments;

import org.jspecify.annotations.Nullable;

/**
 * A step of a scale.
 *
 * @param asksWhy whether whoever chooses it must say why
 * @param score what it counts, where the scale counts
 */
public record Option(String code, Said text, boolean asksWhy, @Nullable Integer score) {}
