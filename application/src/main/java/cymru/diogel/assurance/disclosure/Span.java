package cymru.diogel.assurance.disclosure;

import java.util.UUID;

/** Words of a piece that are taken out, counted in characters of its text. */
public record Span(UUID id, int start, int length, Reason reason) {
    /** Why they are taken out: Data Protection Act 2018, schedules 2 and 3. */
    public enum Reason {
        OTHER_PERSON,
        SOURCE,
        HARM
    }

    int end() {
        return start + length;
    }
}
