package cymru.diogel.statistics.visits;

/** Whether the family was told of the call; UNKNOWN is never guessed. */
public enum Notice {
    PLANNED,
    UNANNOUNCED,
    UNKNOWN
}
