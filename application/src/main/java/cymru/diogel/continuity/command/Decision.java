package cymru.diogel.continuity.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of command; never changed, only followed.
 *
 * @param number its place in the log
 * @param situation the situation as it was known when it was decided
 */
public record Decision(
        UUID id, int number, Incident incident, Said said, UUID situation, UUID by, Instant at) {

    /**
     * What was decided, and how.
     *
     * @param review when it is looked at again
     * @param follows the decision that it follows, or none
     * @param about what it is about and which version of it was read, or none
     */
    public record Said(
            Tier tier,
            String title,
            Model model,
            LocalDate review,
            @Nullable UUID follows,
            @Nullable About about) {}

    /** The steps of the joint decision model, and the reason. */
    public record Model(
            String information,
            String risk,
            String powers,
            String options,
            String action,
            String reason) {
        /** The steps in their order, by the names their messages have. */
        public static final List<String> STEPS =
                List.of("information", "risk", "powers", "options", "action", "reason");

        public String of(String step) {
            return switch (step) {
                case "information" -> information;
                case "risk" -> risk;
                case "powers" -> powers;
                case "options" -> options;
                case "action" -> action;
                case "reason" -> reason;
                default -> throw new IllegalArgumentException("no step " + step);
            };
        }
    }

    /**
     * What a decision is about.
     *
     * @param kind the module that keeps it, as {@code recovery}
     * @param version which version of it was read, or none
     */
    public record About(String kind, UUID id, @Nullable Integer version) {}
}
