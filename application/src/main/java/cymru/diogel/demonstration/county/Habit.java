package cymru.diogel.demonstration.county;

/** How somebody comes to call at the hours they do. */
public enum Habit {
    /** A mixture of late mornings, the hour after school, and anything. */
    ORDINARY,
    /** Every call of the team is in the middle of the afternoon. */
    MID_AFTERNOON,
    /** Planned calls vary; each unannounced one repeats the time of the last planned one. */
    COPIES_PLANNED,
    /** Rostered from three to six only, and calls at any time of that. */
    ROTA_EXPLAINS,
    /** Called on at any time of a rota that itself varies. */
    WELL_SPREAD,
    /** One household, called on at half past three whoever comes. */
    HALF_PAST_THREE
}
