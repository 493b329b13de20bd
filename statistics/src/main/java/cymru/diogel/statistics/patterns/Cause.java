package cymru.diogel.statistics.patterns;

/** Where a pattern comes from. */
public enum Cause {
    /** Calls bunch within the hours that staff really worked. */
    PRACTICE,
    /** The hours that staff worked explain the pattern. */
    ROTA,
    /** The rota narrows the hours and calls bunch within it as well. */
    BOTH,
    /** No rota is known. */
    UNCLEAR
}
