package cymru.diogel.visiting.intake;

import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import cymru.diogel.visiting.imports.HeadingMap.Use;
import cymru.diogel.visiting.imports.Problem.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of visits that was sent here, and what became of it.
 *
 * @param owner who sent it, null from the command line
 * @param progress rows done so far in the stage it is in
 * @param failure the reference of a failure that was our fault
 */
public record Intake(
        UUID id,
        String name,
        long size,
        String sha256,
        @Nullable UUID owner,
        Instant receivedAt,
        Stage stage,
        @Nullable How how,
        long progress,
        @Nullable Findings findings,
        @Nullable Instant endedAt,
        @Nullable UUID failure) {

    /** How far a file has come. */
    public enum Stage {
        RECEIVED,
        CHECKING,
        CHECKED,
        /** Nothing of it can be used as it is. */
        REFUSED,
        RUNNING,
        DONE,
        FAILED,
        /** Whoever was at it is gone; nothing was written. Found out when looked at, never kept. */
        INTERRUPTED;

        // CHECKING and RUNNING can be begun again: their process may have been killed.
        private Set<Stage> next() {
            return switch (this) {
                case RECEIVED -> Set.of(CHECKING, RUNNING);
                case CHECKING -> Set.of(CHECKING, CHECKED, REFUSED, FAILED);
                case CHECKED -> Set.of(CHECKING, RUNNING);
                case REFUSED -> Set.of(CHECKING);
                case RUNNING -> Set.of(RUNNING, CHECKING, CHECKED, REFUSED, DONE, FAILED);
                case FAILED -> Set.of(CHECKING, RUNNING);
                case DONE, INTERRUPTED -> Set.of();
            };
        }

        boolean mayBecome(Stage other) {
            return next().contains(other);
        }

        public boolean isUnderWay() {
            return this == CHECKING || this == RUNNING;
        }
    }

    /** What to do when some rows cannot be used. */
    public enum How {
        GOOD_ROWS,
        ALL_OR_NOTHING
    }

    /**
     * What was found in the file.
     *
     * @param problems how many of each kind
     * @param unlisted problems that are counted and not listed, because there are too many
     * @param first the day of the first new visit
     * @param last the day of the last new visit
     */
    public record Findings(
            Headings headings,
            Tally tally,
            Map<Code, Long> problems,
            long unlisted,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        public boolean hasUnknownHeadings() {
            return headings.columns().stream().anyMatch(it -> it.use() == Use.UNKNOWN);
        }

        /** Whether the file says nothing of this at all. */
        public boolean lacks(Field field) {
            return headings.column(field) < 0;
        }
    }

    /**
     * Rows, each counted in one way only: {@code rows = fresh + here + repeated + rejected}. Then
     * what the fresh rows are, and who of theirs is not known here.
     *
     * @param rejected rows that cannot be used
     * @param here rows that were imported before and say the same
     */
    public record Tally(
            long rows,
            long fresh,
            long here,
            long repeated,
            long rejected,
            long visits,
            int households,
            int children,
            int practitioners,
            int teams) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    Intake interrupted() {
        return new Intake(
                id,
                name,
                size,
                sha256,
                owner,
                receivedAt,
                Stage.INTERRUPTED,
                how,
                progress,
                findings,
                endedAt,
                failure);
    }
}
