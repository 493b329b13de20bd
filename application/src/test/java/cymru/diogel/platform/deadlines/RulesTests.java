package cymru.diogel.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.language.Words;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesTests {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private final Rules rules = Rules.published();

    @Test
    void every_published_timescale_is_a_rule_with_the_same_limit_and_source() throws IOException {
        var file = SharedFiles.find("data/timescales.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            assertThat(
                            rows.stream()
                                    .map(row ->
                                            List.of(
                                                    row.getField("id"),
                                                    row.getField("limit"),
                                                    unit(
                                                            row.getField("unit"),
                                                            row.getField("calendar")),
                                                    row.getField("kind"),
                                                    row.getField("verified"),
                                                    row.getField("source"),
                                                    row.getField("trigger"),
                                                    row.getField("note"))))
                    .containsExactlyElementsOf(
                            rules.all().stream()
                                    // Defaults of this project are published nowhere.
                                    .filter(rule -> !rule.authority().equals("project"))
                                    .map(this::cells)
                                    .toList());
        }
    }

    @Test
    void every_clock_and_authority_and_state_has_its_words_in_both_languages() {
        for (var words : List.of(new Words(Words.ENGLISH), new Words(Words.WELSH))) {
            assertThat(rules.all()).hasSize(76);
            assertThat(rules.all())
                    .allMatch(rule -> words.has(rule.nameKey()))
                    .allMatch(rule -> words.has(rule.authorityKey()))
                    .allMatch(rule -> words.has(rule.limit().key()))
                    .allMatch(rule -> words.has("deadlines.verified-" + lower(rule.verified())))
                    .allMatch(rule -> words.has("deadlines.kind-" + lower(rule.kind())));
            for (var state : Occasion.State.values()) {
                assertThat(words.has(new Occasion.Standing(state, 0, true).key())).isTrue();
            }
        }
    }

    @Test
    void t22_one_limit_has_the_sources_of_both_languages() {
        var rule = rules.on("RCPC_NEXT", DAY);
        assertThat(rule.limit()).isEqualTo(new Limit(6, Limit.Unit.MONTH));
        assertThat(rule.sources().stream().map(URI::getPath))
                .anyMatch(path -> path.startsWith("/en/"))
                .anyMatch(path -> path.startsWith("/cy/"));
    }

    @Test
    void a_clock_has_the_version_of_its_day() {
        var old = version(1, null, LocalDate.of(2025, 3, 31));
        var current = version(2, DAY, null);
        var both = Rules.of(List.of(old, current));
        assertThat(both.on("X", DAY.minusDays(1))).isEqualTo(old);
        assertThat(both.on("X", DAY)).isEqualTo(current);
        assertThat(both.version("X", 1)).isEqualTo(old);
        assertThatThrownBy(() -> Rules.of(List.of(current)).on("X", DAY.minusDays(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no clock X on 2025-03-31");
    }

    @Test
    void two_versions_of_a_clock_never_hold_on_one_day() {
        var early = version(1, null, DAY);
        assertThatThrownBy(() -> Rules.of(List.of(early, version(2, DAY, null))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> Rules.of(List.of(early, version(1, DAY.plusDays(1), null))))
                .hasMessageContaining("overlap");
    }

    private List<String> cells(Rule rule) {
        return List.of(
                rule.id(),
                String.valueOf(rule.limit().amount()),
                lower(rule.limit().unit()),
                lower(rule.kind()),
                lower(rule.verified()),
                rule.sources().stream().findFirst().map(URI::toString).orElse(""),
                rule.trigger(),
                rule.note());
    }

    private static String unit(String unit, String calendar) {
        return switch (calendar) {
            case "working" -> "working_" + unit;
            case "event" -> unit.equals("count") ? "occasion" : "taught_" + unit;
            default -> unit;
        };
    }

    private static Rule version(int version, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Rule(
                "X",
                version,
                from,
                to,
                new Limit(10 + version, Limit.Unit.WORKING_DAY),
                Rule.Kind.MAX,
                Rule.Verified.YES,
                "wsp-4",
                List.of(),
                "",
                "");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
