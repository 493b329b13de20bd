package cymru.diogel.continuity.services;

import java.util.Locale;

/** Why a move cannot be kept, and which field of the form is at fault. */
public enum MoveRefusal {
    NO_DAY("happened"),
    NOT_NEXT("to"),
    NOT_YET("happened"),
    BEFORE_LAST("happened"),
    PLANNED_IN_THE_PAST("planned"),
    NO_LOOK("look");

    private final String field;

    MoveRefusal(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String message() {
        return "services.refused-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
