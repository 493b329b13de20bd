package cymru.diogel.continuity.countfiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column may hold, and the headings under which it comes. */
enum Column {
    DATE("date", "specimen_date", "specimen date"),
    AREA("area", "code", "area_code", "msoa11cd", "lad13cd", "la", "local authority"),
    CASES("cases", "new_cases", "cases (new)"),
    IMPORTED("imported"),
    TESTS("tests", "new_testing_episodes", "testing episodes (new)"),
    PUBLISHED("published_at", "published"),
    POPULATION("population", "population_implied_by_phw_incidence"),
    ENGLISH("name_en", "name_english", "english"),
    WELSH("name_cy", "name_welsh", "welsh"),
    PERIOD("period"),
    RATE("incidence_per_100k"),
    DAYS("k", "days"),
    WEIGHT("w", "weight");

    private final String headings;

    Column(String... headings) {
        this.headings = "|" + String.join("|", headings) + "|";
    }

    /** The heading under which we write it ourselves. */
    String heading() {
        return headings.substring(1, headings.indexOf('|', 1));
    }

    static Optional<Column> of(String heading) {
        var plain = "|" + heading.strip().toLowerCase(Locale.ROOT) + "|";
        return Arrays.stream(values()).filter(it -> it.headings.contains(plain)).findFirst();
    }
}
