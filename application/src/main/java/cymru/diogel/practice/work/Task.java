package cymru.diogel.practice.work;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, or waited for.
 *
 * @param key by which the module knows it, such as {@code enquiry:} and an identity
 * @param child whom it is about; the eldest where it is about several, none where nobody is on
 *     record
 */
public record Task(String key, @Nullable UUID child, Whose whose, Due due, What what) {

    /**
     * Whose it is: somebody's, or that of all who hold a right, in one team or everywhere.
     *
     * @param isWaiting whether others are to do it and these only watch
     */
    public record Whose(
            @Nullable UUID account, @Nullable Right right, @Nullable UUID team, boolean isWaiting) {
        public static Whose of(UUID account) {
            return new Whose(account, null, null, false);
        }

        public static Whose all(Right right) {
            return new Whose(null, right, null, false);
        }

        public static Whose team(Right right, @Nullable UUID team) {
            return new Whose(null, right, team, false);
        }

        /** The same, watched. */
        public Whose waiting() {
            return new Whose(account, right, team, true);
        }
    }

    /** Which kind of notice it is, and its last day, none where there is none. */
    public record Due(String notice, @Nullable LocalDate on) {}

    /** What is to be done, and where. */
    public record What(Phrase title, String href) {}

    public boolean isLate(LocalDate today) {
        var on = due.on();
        return on != null && on.isBefore(today);
    }
}
