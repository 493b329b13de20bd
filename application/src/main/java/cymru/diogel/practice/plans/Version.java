package cymru.diogel.practice.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan said from a day on, until the next version.
 *
 * @param stage outline, detailed or revised
 * @param changed what changed and why, none for the first
 */
public record Version(
        UUID plan, int number, Stage stage, Made made, @Nullable String changed, Text text) {

    /** When it was agreed, who wrote it down, and when. */
    public record Made(LocalDate on, UUID by, Instant at) {}

    /** What a plan says, part by part; a part nobody wrote is empty. */
    public record Text(Map<Part, String> parts) {
        public Text {
            parts = Map.copyOf(parts);
        }

        public String get(Part part) {
            return parts.getOrDefault(part, "");
        }

        /** Those that a plan of this stage needs and this one has not. */
        public Set<Part> missing(Stage stage) {
            return parts(it -> it.isNeededIn(stage) && get(it).isBlank());
        }

        /** Those that say something else than in another version. */
        public Set<Part> differing(Text other) {
            return parts(it -> !get(it).equals(other.get(it)));
        }

        private static Set<Part> parts(Predicate<Part> which) {
            return Stream.of(Part.values())
                    .filter(which)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        }
    }

    /** The parts of a plan, as they are read. */
    public enum Part {
        RISKS(true),
        PROTECTION(false),
        OUTCOMES(true),
        SUPPORT(false),
        PROGRESS(false),
        WISHES(true),
        VIEWS(true),
        CONTINGENCY(false);

        private final boolean ofOutline;

        Part(boolean ofOutline) {
            this.ofOutline = ofOutline;
        }

        /** An outline needs some of them, a detailed plan every one. */
        boolean isNeededIn(Stage stage) {
            return ofOutline || stage != Stage.OUTLINE;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its words. */
        public String message() {
            return "plans.part-" + code();
        }
    }
}
