package cymru.diogel.visiting.visits;

/** What happened at the door. */
public enum AccessGained {
    GAINED,
    /** Let in, but not to every room that had to be seen. */
    PARTLY,
    NO_REPLY,
    REFUSED,
    CHILD_NOT_THERE,
    ADDRESS_WRONG,
    /** Given up because the worker was not safe. */
    ABANDONED
}
