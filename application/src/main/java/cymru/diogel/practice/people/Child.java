package cymru.diogel.practice.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child of a household; known from another system it may be no more than its reference. */
public record Child(
        UUID id,
        String reference,
        UUID household,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable String language) {

    /** What to call the child on a page. */
    public String title() {
        if (givenName == null) {
            return reference;
        }
        return familyName == null ? givenName : givenName + " " + familyName;
    }

    /** The given name alone where there is one. */
    public String shortTitle() {
        return givenName == null ? reference : givenName;
    }

    /** Whole years on a day; a child born on 29 February is a year older on 1 March. */
    public @Nullable Integer ageOn(LocalDate day) {
        return bornOn == null || day.isBefore(bornOn)
                ? null
                : Period.between(bornOn, day).getYears();
    }
}
