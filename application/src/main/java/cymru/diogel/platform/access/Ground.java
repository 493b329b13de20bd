package cymru.diogel.platform.access;

/** Why somebody may see a child. */
public enum Ground {
    ALLOCATED,
    TEAM,
    QUALITY_ASSURANCE,
    INSPECTION_SAMPLE
}
