package cymru.diogel.platform.retention;

import java.time.LocalDate;

/** What the schedule says of a record. */
public sealed interface Ruling {
    /** It is kept until the day before this; the rule that keeps it longest says so. */
    record Until(LocalDate day, Rule rule) implements Ruling {}

    /** It is kept, for it cannot be said until when. */
    record Kept(Why why) implements Ruling {}

    /** Why it cannot be said. */
    enum Why {
        /** Something of it lasts still, or has no end written down. */
        LASTS,
        /** The event a rule counts from is not known. */
        NOT_KNOWN,
        /** No rule speaks of it. */
        NO_RULE
    }
}
