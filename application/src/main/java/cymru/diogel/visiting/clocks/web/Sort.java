package cymru.diogel.visiting.clocks.web;

import com.ibm.icu.text.Collator;
import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.clocks.Duty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** What a list of children is sorted by. */
public enum Sort {
    NEXT,
    NAME,
    ALONE,
    HOME,
    BEDROOM,
    PLACED;

    /** The order asked for; anything unknown is by the next date. */
    static Sort of(String asked) {
        for (var sort : values()) {
            if (sort.code().equals(asked)) {
                return sort;
            }
        }
        return NEXT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order; what is equal is by name, as the language has it. */
    Comparator<ChildWork> order(Words words) {
        var collator = Collator.getInstance(words.locale());
        Comparator<ChildWork> names =
                Comparator.<ChildWork, String>comparing(it -> it.child().title(), collator::compare)
                        .thenComparing(it -> it.child().reference());
        return switch (this) {
            case NAME -> names;
            case NEXT -> Comparator.comparing(ChildWork::next).thenComparing(names);
            case ALONE -> by(Duty.SEEN_ALONE).thenComparing(names);
            case HOME -> by(Duty.SEEN_AT_HOME).thenComparing(names);
            case BEDROOM -> by(Duty.BEDROOM).thenComparing(names);
            case PLACED -> by(Duty.LOOKED_AFTER).thenComparing(names);
        };
    }

    private static Comparator<ChildWork> by(Duty duty) {
        return Comparator.comparing(it -> {
            var owed = it.owed(duty);
            return owed == null ? LocalDate.MAX : owed.by();
        });
    }
}
