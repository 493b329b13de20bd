package cymru.diogel.practice.outcomes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer says of an outcome.
 *
 * @param id also of the answers to its questions, where it has some
 * @param team the reviewer's, at that time
 */
public record Verdict(
        UUID id,
        UUID review,
        Part part,
        UUID by,
        @Nullable UUID team,
        Result result,
        List<Reason> reasons,
        @Nullable String words,
        Instant at) {
    /** As what it is given. */
    public enum Part {
        FIRST,
        /** For another agency, where the police enquired too. */
        SECOND,
        PANEL;

        public String message() {
            return "outcomes.part-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it comes to; the later the stronger. */
    public enum Result {
        AGREED,
        AGREED_WITH_LEARNING,
        NOT_AGREED;

        /** What several say together: one who does not agree is enough. */
        public static Result together(Collection<Result> all) {
            return all.stream().max(Result::compareTo).orElseThrow();
        }

        Stage stage() {
            return Stage.valueOf(name());
        }

        public String message() {
            return "outcomes.result-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a reviewer does not agree. */
    public enum Reason {
        THRESHOLD,
        CHILD_NOT_SEEN,
        HISTORY_NOT_WEIGHED,
        AGENCY_INFORMATION_MISSING,
        SIBLING_MISSED,
        RECORD_UNCLEAR,
        PROPORTIONATE_BUT_LATE;

        public String message() {
            return "outcomes.reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
