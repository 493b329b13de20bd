package cymru.diogel.platform.access;

import static cymru.diogel.platform.access.Right.*;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is here, and so what they may do on an ordinary day. */
public enum Role {
    PRACTITIONER(
            SEE_OWN_WORK,
            REPORT_CONCERN,
            HOLD_STRATEGY,
            LEAD_ENQUIRIES,
            CALL_CONFERENCES,
            WRITE_AGENCY_REPORTS,
            PLAN_PROTECTION,
            READ_CHILDREN,
            RECORD_VISITS,
            READ_VISITS,
            EXPORT_VISITS,
            READ_HOUSEHOLD_PATTERNS,
            DRAW_TIMES,
            BREAK_GLASS),
    TEAM_MANAGER(
            SEE_OWN_WORK,
            REPORT_CONCERN,
            TAKE_REPORTS,
            REOPEN_REPORTS,
            HOLD_STRATEGY,
            LEAD_ENQUIRIES,
            RATIFY_DETERMINATIONS,
            REVIEW_OUTCOMES,
            CALL_CONFERENCES,
            WRITE_AGENCY_REPORTS,
            PLAN_PROTECTION,
            READ_CHILDREN,
            JOIN_PEOPLE,
            RECORD_VISITS,
            READ_VISITS,
            EXPORT_VISITS,
            READ_TEAM_PATTERNS,
            READ_PRACTITIONER_PATTERNS,
            READ_HOUSEHOLD_PATTERNS,
            MAKE_THEMATIC_REPORTS,
            DRAW_TIMES,
            ANSWER_LOOKING,
            BREAK_GLASS,
            BE_TOLD_OF_EMERGENCIES,
            CLEAR_EXCLUSIONS,
            REVIEW_ACCESS,
            OPEN_GROUNDS,
            KEEP_RESTRICTED,
            READ_CONTINUITY),
    /** A practitioner of another agency than the council or a school. */
    PARTNER(
            SEE_OWN_WORK,
            REPORT_CONCERN,
            REVIEW_OUTCOMES,
            WRITE_AGENCY_REPORTS,
            ASK_REGISTER,
            READ_CHILDREN,
            READ_VISITS,
            BREAK_GLASS),
    SCHOOL(SEE_OWN_WORK, REPORT_CONCERN, WRITE_AGENCY_REPORTS, READ_CHILDREN, READ_VISITS),
    QUALITY(
            SEE_OWN_WORK,
            REPORT_CONCERN,
            REVIEW_OUTCOMES,
            DECIDE_DISPUTES,
            CHAIR_CONFERENCES,
            KEEP_REGISTER,
            ASK_REGISTER,
            READ_CHILDREN,
            JOIN_PEOPLE,
            READ_VISITS,
            EXPORT_VISITS,
            IMPORT_VISITS,
            READ_COUNTY_PATTERNS,
            READ_TEAM_PATTERNS,
            READ_PRACTITIONER_PATTERNS,
            READ_HOUSEHOLD_PATTERNS,
            MAKE_THEMATIC_REPORTS,
            CHECK_DRAWS,
            READ_FIGURES,
            READ_TRAIL,
            ANSWER_LOOKING,
            CHECK_TRAIL,
            BE_TOLD_OF_EMERGENCIES,
            REVIEW_EMERGENCIES,
            GIVE_SAMPLES,
            KEEP_TO_SCHEDULE,
            DISCLOSE,
            OPEN_SEALED,
            READ_CONTINUITY),
    HEAD_OF_SERVICE(
            SEE_OWN_WORK,
            READ_CHILDREN,
            DECIDE_DISPUTES,
            READ_VISITS,
            READ_COUNTY_PATTERNS,
            READ_TEAM_PATTERNS,
            MAKE_THEMATIC_REPORTS,
            READ_FIGURES,
            BREAK_GLASS,
            KEEP_RESTRICTED,
            READ_CONTINUITY,
            KEEP_SERVICES),
    COUNCILLOR(READ_FIGURES),
    INSPECTOR(
            READ_SAMPLE,
            READ_CHILDREN,
            READ_VISITS,
            READ_COUNTY_PATTERNS,
            READ_TEAM_PATTERNS,
            READ_HOUSEHOLD_PATTERNS,
            READ_FIGURES,
            READ_CONTINUITY),
    ADMINISTRATOR(ADMINISTER, IMPORT_VISITS, CHECK_TRAIL, LIST_EMERGENCIES, IMPORT_INFECTIONS),
    /** Takes reports of concern, and sees a child while a report on it is open. */
    FRONT_DOOR(
            SEE_OWN_WORK,
            TAKE_REPORTS,
            REPORT_CONCERN,
            HOLD_STRATEGY,
            ASK_REGISTER,
            READ_CHILDREN,
            READ_VISITS),
    /** Strategic command in an emergency: decides what stops, restarts and who is lent. */
    GOLD(READ_CONTINUITY, READ_FIGURES, REVIEW_AS_GOLD),
    /** Tactical command in an emergency: works the plans out and puts them before gold. */
    SILVER(
            READ_CONTINUITY,
            READ_FIGURES,
            KEEP_SERVICES,
            REVIEW_AS_SILVER,
            KEEP_REDEPLOYMENT,
            IMPORT_INFECTIONS,
            PLAN_CONTINGENCY),
    /** Runs a service: its recovery plan, those lent to it, its day places. Sees no child. */
    SERVICE_MANAGER(READ_CONTINUITY, KEEP_SERVICES, KEEP_REDEPLOYMENT, RUN_DAY_SERVICES);

    // Filled once and only ever copied out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Right> rights;

    Role(Right... rights) {
        // Everybody looks after their own way in.
        this.rights = EnumSet.of(KEEP_OWN_SIGN_IN, rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }
}
