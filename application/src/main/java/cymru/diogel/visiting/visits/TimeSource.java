package cymru.diogel.visiting.visits;

/** How we know the time of day at which a visit began. */
public enum TimeSource {
    /** The device's own clock, offered and accepted. */
    DEVICE,
    TYPED,
    /** The form filled it in and nobody changed it, so it says nothing. */
    DEFAULTED,
    /** The day is known and the time is not; it is never taken as midnight. */
    DATE_ONLY
}
