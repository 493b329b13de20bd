package cymru.diogel.continuity.recovery;

import java.util.Locale;

/** What a recovery plan speaks of, in the order in which it is read. */
public enum PlanField {
    PURPOSE,
    STATE,
    HARM,
    RISKS,
    STAFFING,
    PREMISES,
    DEPENDENCIES,
    LENT,
    AT_RISK,
    STEPS,
    STOPS,
    EQUALITY,
    CONTACT;

    /** As forms and messages name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
