package cymru.diogel.visiting.visits;

/** Where the child was, or was to be, seen. */
public enum Place {
    HOME,
    SCHOOL,
    NURSERY,
    PLACEMENT,
    OFFICE,
    COMMUNITY,
    OTHER
}
