package cymru.diogel.practice.enquiries;

/** The three results of a section 47 enquiry, in the order of the procedures. */
public enum Determination {
    NOT_SUBSTANTIATED,
    SUBSTANTIATED_NO_CONTINUING_RISK,
    SUBSTANTIATED_AT_RISK;

    /** The number by which practitioners know it. */
    public int number() {
        return ordinal() + 1;
    }
}
