package cymru.diogel.visiting.visits;

/** Whether the family knew that the visit was coming. */
public enum Notice {
    PLANNED,
    UNANNOUNCED,
    /** Only from another system: nobody ticked either box. Never counted as one of the others. */
    UNKNOWN
}
