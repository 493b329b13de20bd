package cymru.diogel.statistics.linkage.people;

/** What a record says of somebody's sex, which it may leave open. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_SAID
}
