package cymru.diogel.platform.access;

/** Something a role may do; each page and command asks for exactly one. */
public enum Right {
    SEE_OWN_WORK,
    RECORD_VISITS,
    READ_VISITS,
    EXPORT_VISITS,
    IMPORT_VISITS,
    READ_COUNTY_PATTERNS,
    READ_TEAM_PATTERNS,
    READ_PRACTITIONER_PATTERNS,
    READ_HOUSEHOLD_PATTERNS,
    MAKE_THEMATIC_REPORTS,
    DRAW_TIMES,
    CHECK_DRAWS,
    READ_FIGURES,
    ADMINISTER,
    KEEP_OWN_SIGN_IN
}
