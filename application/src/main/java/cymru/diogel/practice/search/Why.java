package cymru.diogel.practice.search;

/** Why somebody was found. */
public enum Why {
    SAME,
    /** Another form of the name: Siôn and Sean. */
    VARIANT,
    SOUND,
    SPELLING,
    NUMBER,
    BORN,
    DATE_PARTS_SWAPPED,
    /** Day, month or year is another. */
    BORN_NEAR,
    BORN_YEAR,
    PLACE
}
