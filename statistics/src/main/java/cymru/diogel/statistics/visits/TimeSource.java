package cymru.diogel.statistics.visits;

/** Where the recorded time of a visit comes from. */
public enum TimeSource {
    /** Stamped by the device when the visit began. */
    DEVICE,
    /** Typed by a person. */
    TYPED,
    /** Filled in by a form or a system, not by a person. */
    DEFAULTED,
    /** No time of day is known at all. */
    DATE_ONLY;

    /** Whether a time of this source says anything about the hour of the call. */
    public boolean isTimed() {
        return this == DEVICE || this == TYPED;
    }
}
