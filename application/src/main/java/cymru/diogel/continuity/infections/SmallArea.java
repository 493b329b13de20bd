package cymru.diogel.continuity.infections;

import java.time.LocalDate;

/**
 * A week in a small area as it was published.
 *
 * @param least the fewest cases it can be
 * @param most the most
 * @param rate for 100,000 people as published, such as 54.7 or &lt;30
 */
public record SmallArea(
        Area area, LocalDate published, LocalDate to, int least, int most, String rate) {
    public boolean isSuppressed() {
        return least != most;
    }

    /** As the publisher writes it. */
    public String cases() {
        return isSuppressed() ? least + "–" + most : Integer.toString(least);
    }
}
