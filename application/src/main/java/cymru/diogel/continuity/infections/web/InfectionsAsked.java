package cymru.diogel.continuity.infections.web;

import cymru.diogel.platform.pages.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a page is asked to show.
 *
 * @param area code, or empty for the county
 * @param to the last day of the week that is counted
 * @param by the day by whose end things were known
 */
public record InfectionsAsked(String area, LocalDate to, LocalDate by) {
    /** Days are written as 2020-10-09 in addresses and 9/10/2020 in the form. */
    static InfectionsAsked of(Map<String, String> query, LocalDate today) {
        var typed = new Typed(query);
        var by = day(typed, "by", today);
        var to = day(typed, "to", by);
        return new InfectionsAsked(typed.get("area"), to, by);
    }

    private static LocalDate day(Typed typed, String field, LocalDate otherwise) {
        var said = typed.get(field);
        var day =
                said.matches("[12][0-9]{3}-[01][0-9]-[0-3][0-9]")
                        ? iso(said, otherwise)
                        : typed.day(field).orElse(otherwise);
        return day.isAfter(otherwise) || day.getYear() < 2000 ? otherwise : day;
    }

    private static LocalDate iso(String said, LocalDate otherwise) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    String query() {
        return "area="
                + URLEncoder.encode(area, StandardCharsets.UTF_8)
                + "&to="
                + to
                + "&by="
                + by;
    }

    InfectionsAsked at(String other) {
        return new InfectionsAsked(other, to, by);
    }
}
