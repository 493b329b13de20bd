package cymru.diogel.statistics.patterns;

/** How strongly the record shows that unannounced calls could have been foreseen. */
public enum Evidence {
    STRONG,
    SOME,
    /** No evidence: never to be worded as "unpredictable". */
    NONE,
    /** Too few to say. */
    INSUFFICIENT;

    public boolean isFlagged() {
        return this == STRONG || this == SOME;
    }
}
