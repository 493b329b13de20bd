package cymru.diogel.statistics.linkage.compare;

/** How far two records agree in one field. */
public enum Level {
    /** At least one of the two does not say. */
    MISSING,
    /** The same, marks and signs aside. */
    SAME,
    /** Forms of one name: Welsh and English, short and long, with or without a second name. */
    VARIANT,
    /** A double name and its part, a second given name alone. */
    PART,
    /** One slip of the pen apart; of an address, the same but for a detail. */
    CLOSE,
    /** Sounds alike. */
    SOUND,
    /** An initial and a name that begins with it. */
    INITIAL,
    /** More alike than by accident. */
    SIMILAR,
    /** Given and family name have changed places. */
    CROSSED,
    /** Day and month have changed places. */
    SWAPPED,
    /** Day and month agree, the year does not. */
    OTHER_YEAR,
    /** A few months apart, or two agreeing parts of three. */
    NEAR,
    /** Much of the address agrees. */
    STREET,
    /** Little of the address agrees. */
    AREA,
    /** They do not agree. */
    DIFFERENT
}
