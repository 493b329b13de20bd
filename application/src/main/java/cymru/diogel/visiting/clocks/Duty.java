package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.deadlines.Occasion;
import java.util.Optional;

/** What a visit may owe a child, however many rules say how often. */
public enum Duty {
    SEEN_ALONE("CPR_SEEN_ALONE", "alone"),
    SEEN_AT_HOME("CPR_SEEN_AT_HOME", "home"),
    BEDROOM("CPR_BEDROOM", "bedroom"),
    /** Any paragraph of regulation 31 of SI 2015/1818. */
    LOOKED_AFTER("CLA_", "placed");

    private final String rules;
    private final String code;

    Duty(String rules, String code) {
        this.rules = rules;
        this.code = code;
    }

    /** Its short name in addresses and messages. */
    public String code() {
        return code;
    }

    /** The duty behind an occasion; none when another matter than a visit is owed. */
    public static Optional<Duty> of(Occasion occasion) {
        for (var duty : values()) {
            if (occasion.rule().id().startsWith(duty.rules)) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }
}
