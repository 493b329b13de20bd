package cymru.diogel.visiting.thematic.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.patterns.Period;
import cymru.diogel.visiting.patterns.Period.Typed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);
    private static final Words ENGLISH = Words.in("en");
    private static final Words WELSH = Words.in("cy");

    @Test
    void nothing_typed_is_the_twelve_months_up_to_today() {
        var chosen = read("", "", ENGLISH);
        assertThat(chosen.isWell()).isTrue();
        assertThat(chosen.report()).isEqualTo("/thematic/report?from=2025-07-15&to=2026-07-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30, 2025-03-31, from, real date",
        "2025-02-01, x, to, real date",
        "2025-02-01, 2025-01-31, from, or before the last day",
        "2025-02-01, 2026-07-15, to, today or in the past",
        "2021-07-13, 2026-07-14, from, 5 years or less"
    })
    void what_cannot_be_is_told_beside_its_field_and_stays_as_typed(
            String from, String to, String field, String reason) {
        var chosen = read(from, to, ENGLISH);
        assertThat(chosen.problems().about(field)).contains(reason);
        assertThat(chosen.period().typed()).isEqualTo(new Typed(from, to));
        assertThat(read(from, to, WELSH).problems().about(field))
                .isNotEqualTo(chosen.problems().about(field))
                .isNotBlank();
    }

    @Test
    void exactly_five_years_are_not_too_long() {
        assertThat(read("2021-07-14", "2026-07-14", ENGLISH).isWell()).isTrue();
    }

    @Test
    void the_same_teams_have_one_address_in_whatever_order_they_were_ticked() {
        var one = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var other = UUID.fromString("00000000-0000-0000-0000-00000000000b");
        var typed = new Typed("2026-01-01", "2026-03-31");
        var first = of(typed, new LinkedHashSet<>(List.of(one, other)));
        var second = of(typed, new LinkedHashSet<>(List.of(other, one)));
        assertThat(first.report())
                .isEqualTo(second.report())
                .endsWith("&team=" + one + "&team=" + other);
    }

    @Test
    void the_name_of_a_file_says_what_of_when_and_of_nobody() {
        var typed = new Typed("2026-01-01", "2026-03-31");
        assertThat(of(typed, Set.of()).fileName("pdf", ENGLISH))
                .isEqualTo("thematic-audit-2026-01-01-to-2026-03-31.pdf");
        var one = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var two = of(typed, Set.of(one, UUID.randomUUID()));
        assertThat(two.fileName("xlsx", ENGLISH))
                .isEqualTo("thematic-audit-2026-01-01-to-2026-03-31-2-teams.xlsx");
        assertThat(two.fileName("xlsx", WELSH))
                .isEqualTo("archwiliad-thematig-2026-01-01-hyd-2026-03-31-2-dim.xlsx");
    }

    private static Selection of(Typed typed, Set<UUID> teams) {
        return new Selection(Period.read(typed, TODAY, ENGLISH), teams);
    }

    private static Selection read(String from, String to, Words words) {
        return new Selection(Period.read(new Typed(from, to), TODAY, words), Set.of());
    }
}
