package cymru.diogel.practice.referrals;

import java.util.Locale;

/** What may be decided on a report, for each child. */
public enum Outcome {
    NO_FURTHER_ACTION,
    INFORMATION_ADVICE,
    EARLY_HELP,
    CARE_AND_SUPPORT_ASSESSMENT,
    STRATEGY_DISCUSSION,
    IMMEDIATE_PROTECTION,
    PASSED_TO_OTHER_AUTHORITY,
    LINKED_TO_OPEN_CASE;

    /** The key of its words. */
    public String message() {
        return "referrals.outcome-" + code();
    }

    /** The key of what a member of the public is told of it, which is less. */
    public String publicMessage() {
        return "referrals.public-" + (this == NO_FURTHER_ACTION ? "none" : "acted");
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
