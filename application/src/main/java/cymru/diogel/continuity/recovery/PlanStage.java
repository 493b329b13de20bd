package cymru.diogel.continuity.recovery;

import cymru.diogel.continuity.command.Tier;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far the review of a version has come. This is the one table of what may follow what. */
public enum PlanStage {
    DRAFT,
    SILVER_REVIEW,
    GOLD_REVIEW,
    AGREED,
    RETURNED,
    SUPERSEDED;

    /** The stages that may follow this one. */
    public Set<PlanStage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SILVER_REVIEW, SUPERSEDED);
            case SILVER_REVIEW -> EnumSet.of(GOLD_REVIEW, RETURNED, SUPERSEDED);
            case GOLD_REVIEW -> EnumSet.of(AGREED, RETURNED, SUPERSEDED);
            case AGREED, RETURNED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(PlanStage.class);
        };
    }

    /** What it waits under, none for an end. */
    public Optional<String> clock() {
        return switch (this) {
            case DRAFT -> Optional.of("the writer");
            case SILVER_REVIEW -> Optional.of("silver");
            case GOLD_REVIEW -> Optional.of("gold");
            case AGREED -> Optional.of("its review date");
            case RETURNED -> Optional.of("the next version");
            case SUPERSEDED -> Optional.empty();
        };
    }

    /** The tier that is to say something, none where nobody is. */
    public Optional<Tier> waitsFor() {
        return switch (this) {
            case SILVER_REVIEW -> Optional.of(Tier.SILVER);
            case GOLD_REVIEW -> Optional.of(Tier.GOLD);
            default -> Optional.empty();
        };
    }

    public String message() {
        return "recovery.stage-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String band() {
        return switch (this) {
            case AGREED -> "good";
            case SILVER_REVIEW, GOLD_REVIEW -> "due";
            case RETURNED -> "bad";
            case DRAFT, SUPERSEDED -> "plain";
        };
    }
}
