package cymru.diogel.statistics.guessability;

/** What the observer goes by; ties between predictors go to the earlier one. */
public enum Predictor {
    /** The windows seen most often. */
    MODE_ALL,
    /** The windows seen most often of late. */
    MODE_RECENT,
    /** The window of the last call, whatever its kind. */
    LAG1_ANY,
    /** The window of the last planned call. */
    LAST_PLANNED,
    /** The window of the last unannounced call. */
    LAST_UNANNOUNCED
}
