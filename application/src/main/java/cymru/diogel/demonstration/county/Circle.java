package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is around the children of a household.
 *
 * @param names what children are called besides their official names
 */
public record Circle(List<Adult> adults, List<OtherName> names, List<Agent> agents) {

    /**
     * Somebody grown up.
     *
     * @param formerFamilyName what the family name was until a day
     * @param until the last day of the tie, null while it lasts
     */
    public record Adult(
            Role role,
            String givenName,
            String familyName,
            @Nullable String formerFamilyName,
            LocalDate born,
            boolean atHome,
            Language language,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What the adult is to the children. */
    public enum Role {
        MOTHER,
        FATHER,
        STEP_FATHER,
        GRANDMOTHER,
        FOSTER_CARER,
        ADULT_LIVING_THERE
    }

    /**
     * Another name of a child.
     *
     * @param until the last day it was used, null while it is
     */
    public record OtherName(
            String childId,
            Kind kind,
            String givenName,
            String familyName,
            @Nullable LocalDate until) {
        /** Used at home, written so by another agency, or borne before. */
        public enum Kind {
            KNOWN_AS,
            SPELLING,
            FORMER
        }
    }

    /**
     * Somebody of an agency around one child.
     *
     * @param knownLate how many days later the council was told
     */
    public record Agent(
            String childId,
            Work work,
            String name,
            String organisation,
            LocalDate from,
            int knownLate) {}

    /** What an agent does. */
    public enum Work {
        MIDWIFE,
        HEALTH_VISITOR,
        SCHOOL_NURSE,
        DESIGNATED_SAFEGUARDING_PERSON,
        POLICE_OFFICER,
        FAMILY_SUPPORT
    }
}
