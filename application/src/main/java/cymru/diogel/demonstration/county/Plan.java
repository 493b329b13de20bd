package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a child is visited, and from when to when. */
public sealed interface Plan {
    LocalDate from();

    /** The last day, or null while it lasts. */
    @Nullable LocalDate until();

    /**
     * On the child protection register.
     *
     * @param from the initial conference
     * @param reviews review conferences held; the last one ended a registration that has ended
     */
    record Registration(
            LocalDate from,
            @Nullable LocalDate until,
            List<Category> categories,
            List<LocalDate> reviews)
            implements Plan {}

    /**
     * Looked after, in one placement.
     *
     * @param firstReview until which some placements are visited weekly
     * @param untilEighteen whether it is intended to last to eighteen
     */
    record Placement(
            LocalDate from,
            @Nullable LocalDate until,
            String householdId,
            Basis basis,
            LocalDate firstReview,
            boolean untilEighteen)
            implements Plan {}

    /** A care and support plan without registration. */
    record CareAndSupport(LocalDate from, @Nullable LocalDate until) implements Plan {}

    /**
     * A section 47 enquiry.
     *
     * @param determination 1 not substantiated, 2 substantiated without continuing risk, 3 with it;
     *     0 while the enquiry is open
     */
    record Enquiry(LocalDate from, @Nullable LocalDate until, int determination) implements Plan {}

    /** Category of registration. */
    enum Category {
        NEGLECT,
        EMOTIONAL,
        PHYSICAL,
        SEXUAL,
        FINANCIAL
    }

    /** What decides the visiting clock: SI 2015/1818 regulation 31, and 62 for short breaks. */
    enum Basis {
        FOSTER_CARE,
        RESIDENTIAL,
        TEMPORARY_APPROVAL,
        WITH_PARENT_BEFORE_ASSESSMENT,
        WITH_PARENT_INTERIM_ORDER,
        WITH_PARENT_CARE_ORDER,
        MADE_BY_ANOTHER,
        SHORT_BREAKS
    }
}
