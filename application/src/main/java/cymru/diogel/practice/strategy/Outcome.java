package cymru.diogel.practice.strategy;

import java.util.Locale;

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

    /** The key of its words. */
    public String message() {
        return "strategy.outcome-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
