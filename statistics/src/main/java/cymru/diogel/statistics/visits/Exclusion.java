package cymru.diogel.statistics.visits;

/** Why a row takes no part in the hours of the day; each row has the first reason that holds. */
public enum Exclusion {
    /** By video or telephone: nobody came to the door. */
    VIRTUAL,
    /** Not at the home: school, office and other places are series of their own. */
    ELSEWHERE,
    /** A date without a time of day; still counts for dates and clocks. */
    DATE_ONLY,
    /** The time was filled in by a form or a system. */
    DEFAULTED,
    /** Exactly 00:00 and not stamped by a device: a date that was read as a time. */
    MIDNIGHT,
    /** Planned or unannounced is not known. */
    UNKNOWN_NOTICE
}
