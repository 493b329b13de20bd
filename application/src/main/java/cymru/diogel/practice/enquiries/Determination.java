package cymru.diogel.practice.enquiries;

/** The three results of a section 47 enquiry. */
public enum Determination {
    NOT_SUBSTANTIATED(1),
    SUBSTANTIATED_NO_CONTINUING_RISK(2),
    SUBSTANTIATED_AT_RISK(3);

    private final int number;

    Determination(int number) {
        this.number = number;
    }

    /** The number by which practitioners know it. */
    public int number() {
        return number;
    }

    /** The key of its words. */
    public String message() {
        return "enquiries.determination-" + number;
    }
}
