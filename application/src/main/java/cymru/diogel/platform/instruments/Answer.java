package cymru.diogel.platform.instruments;

import org.jspecify.annotations.Nullable;

/** An answer: what was chosen, and what was written to it or instead. */
public record Answer(@Nullable String choice, @Nullable String words) {
    /** The choice of whoever cannot tell. */
    public static final String NOT_KNOWN = "NOT_KNOWN";
}
