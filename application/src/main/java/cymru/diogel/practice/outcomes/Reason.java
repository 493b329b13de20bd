package cymru.diogel.practice.outcomes;

/** Why a reviewer does not agree. */
public enum Reason {
    THRESHOLD,
    CHILD_NOT_SEEN,
    HISTORY_NOT_WEIGHED,
    AGENCY_INFORMATION_MISSING,
    SIBLING_MISSED,
    RECORD_UNCLEAR,
    PROPORTIONATE_BUT_LATE
}
