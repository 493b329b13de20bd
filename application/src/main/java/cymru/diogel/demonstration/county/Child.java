package cymru.diogel.demonstration.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up child.
 *
 * @param householdId where the child lives on the last day
 * @param born absent before birth, when {@code expected} is there instead
 * @param plans in order of their start; a child may be registered and looked after at once
 */
public record Child(
        String id,
        String householdId,
        String givenName,
        String familyName,
        @Nullable LocalDate born,
        @Nullable LocalDate expected,
        Language language,
        @Nullable String school,
        List<Plan> plans) {

    /** The same child with other plans. */
    public Child with(List<Plan> others) {
        return new Child(
                id,
                householdId,
                givenName,
                familyName,
                born,
                expected,
                language,
                school,
                List.copyOf(others));
    }

    /** The same child by another name. */
    public Child called(String given) {
        return new Child(
                id, householdId, given, familyName, born, expected, language, school, plans);
    }
}
