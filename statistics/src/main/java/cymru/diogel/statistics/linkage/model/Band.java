package cymru.diogel.statistics.linkage.model;

/** How an offer is put to a person; none of them joins anything by itself. */
public enum Band {
    CERTAIN,
    LIKELY,
    POSSIBLE,
    NOT;

    /** The weaker of two. */
    public Band atMost(Band other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
