package cymru.diogel.practice.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a report has come; each stage says what may follow and which clock runs in it. */
public enum Stage {
    RECEIVED("REPORT_DECISION", "CHECKING"),
    CHECKING("REPORT_DECISION", "DECIDED"),
    DECIDED("REPORT_FEEDBACK", "FEEDBACK_GIVEN", "REOPENED"),
    /** Nothing more is owed; it is closed, or opened again after an escalation. */
    FEEDBACK_GIVEN(null, "CLOSED", "REOPENED"),
    CLOSED(null),
    REOPENED("REPORT_DECISION", "CHECKING");

    private final @Nullable String clock;

    // Made once and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> next;

    Stage(@Nullable String clock, String... next) {
        this.clock = clock;
        this.next = List.of(next);
    }

    /** Those that may follow. */
    public List<Stage> next() {
        return next.stream().map(Stage::valueOf).toList();
    }

    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }

    /** The clock that runs in it, none where nothing is owed any more. */
    public @Nullable String clock() {
        return clock;
    }

    /** Whether a decision is still to be made. */
    public boolean isUndecided() {
        return undecided().contains(this);
    }

    static Set<Stage> undecided() {
        return Set.copyOf(
                Arrays.stream(values()).filter(it -> "REPORT_DECISION".equals(it.clock)).toList());
    }

    /** The key of its words. */
    public String message() {
        return "referrals.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
