package cymru.diogel.visiting.visits;

/** How the contact was made; only in person can a child be seen. */
public enum Mode {
    IN_PERSON,
    VIDEO,
    TELEPHONE
}
