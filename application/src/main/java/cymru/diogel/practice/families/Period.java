package cymru.diogel.practice.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param from first day, null when there is none
 * @param until last day, null when there is none
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " until " + until);
        }
    }

    public static Period since(LocalDate day) {
        return new Period(day, null);
    }

    public boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether any day is in both. */
    public boolean meets(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** What is left of this when the other is taken out: nothing, one part or two. */
    public List<Period> without(Period other) {
        if (!meets(other)) {
            return List.of(this);
        }
        var left = new ArrayList<Period>();
        if (other.from != null && (from == null || from.isBefore(other.from))) {
            left.add(new Period(from, other.from.minusDays(1)));
        }
        if (other.until != null && (until == null || until.isAfter(other.until))) {
            left.add(new Period(other.until.plusDays(1), until));
        }
        return left;
    }

    private boolean endsBefore(Period other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }
}
