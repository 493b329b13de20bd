package cymru.diogel.platform.access;

/** Why somebody may see a child. */
public enum Ground {
    ALLOCATED,
    TEAM,
    TEAM_DUTY,
    AGENCY,
    STRATEGY,
    CONFERENCE,
    SIBLING,
    QUALITY_ASSURANCE,
    AUDIT_SAMPLE,
    INSPECTION_SAMPLE,
    REGISTER_ENQUIRY,
    /** Named by two people on a restricted record. */
    NAMED,
    /** The glass is broken: four hours, with a reason. */
    EMERGENCY
}
