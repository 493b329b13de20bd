package cymru.diogel.demonstration.county;

/** The language somebody prefers. */
public enum Language {
    WELSH,
    ENGLISH,
    OTHER
}
