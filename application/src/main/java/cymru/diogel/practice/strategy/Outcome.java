package cymru.diogel.practice.strategy;

/** What a strategy discussion decided. */
public enum Outcome {
    SECTION_47_JOINT,
    SECTION_47_SINGLE,
    NO_SECTION_47_ASSESSMENT,
    NO_SECTION_47,
    FURTHER_MEETING;

    /** Whether an enquiry is opened for each child it was about. */
    public boolean opensEnquiries() {
        return this == SECTION_47_JOINT || this == SECTION_47_SINGLE;
    }
}
