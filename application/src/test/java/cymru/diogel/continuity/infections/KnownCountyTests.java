package cymru.diogel.continuity.infections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.SharedFiles;
import cymru.diogel.continuity.infections.AreaFigures.Assumed;
import cymru.diogel.continuity.infections.InfectionImports.Kind;
import cymru.diogel.continuity.infections.InfectionImports.Outcome;
import cymru.diogel.continuity.infections.InfectionImports.Sent;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.platform.access.Role;
import cymru.diogel.statistics.epidemic.alarms.RateThreshold;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The public files of 2020, and what the county could have known. */
@PageTest
class KnownCountyTests {
    private static final String SOURCE =
            "Public Health Wales, Rapid COVID-19 surveillance data, 2020. Contains public sector"
                    + " information.";
    private static final LocalDate END = LocalDate.of(2020, 12, 10);

    @Autowired private InfectionImports imports;
    @Autowired private Infections infections;
    @Autowired private Thresholds thresholds;
    @Autowired private Signals signals;
    @Autowired private TestClock clock;
    @Autowired private County county;

    @BeforeEach
    void load() throws IOException {
        clock.stopAt(Instant.parse("2026-12-01T09:00:00Z"));
        take("data/wales-la-population-implied.csv", "", LocalDate.of(2020, 1, 1));
        take("data/powys-covid-vintages.csv", "Powys", null);
        imports.serve("Powys");
    }

    private Outcome take(String file, String area, @Nullable LocalDate published)
            throws IOException {
        return imports.take(sent(file, area, published));
    }

    private Sent sent(String file, String area, @Nullable LocalDate published) throws IOException {
        var bytes = Files.readAllBytes(SharedFiles.find(file));
        return new Sent(file, bytes, area, published, SOURCE, county.a(Role.SILVER).id());
    }

    private AreaFigures figures(String to, LocalDate by) {
        var known = infections.known("Powys", by).orElseThrow();
        return infections.figures(known, LocalDate.parse(to));
    }

    @Test
    void t70_five_cases_in_june_have_a_rate_and_no_reproduction_number() {
        var it = figures("2020-06-25", END);
        assertThat(it.cases()).isEqualTo(5);
        assertThat(it.rate().orElseThrow().value()).isCloseTo(3.8, within(0.05));
        assertThat(it.exact().orElseThrow().contains(3.8)).isTrue();
        assertThat(it.positivity().orElseThrow().estimate()).isCloseTo(0.013, within(0.0005));
        assertThat(it.direction()).isEmpty();
        assertThat(it.reproduction(7).orElseThrow().isOk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-09, 71, 53.6, 6.4, 1.56, 1.22, 1.94, 1.69, 1.32, 2.10",
        "2020-11-03, 185, 139.7, 14.4, 1.20, 1.04, 1.38, 1.29, 1.11, 1.49"
    })
    void figures_of_the_autumn_are_those_of_the_handbook(ArgumentsAccessor row) {
        var it = figures(Objects.requireNonNull(row.getString(0)), END);
        assertThat(it.cases()).isEqualTo(row.getInteger(1));
        assertThat(it.rate().orElseThrow().value()).isCloseTo(row.getDouble(2), within(0.05));
        assertThat(100 * it.positivity().orElseThrow().estimate())
                .isCloseTo(row.getDouble(3), within(0.05));
        agree(it, new double[] {row.getDouble(4), row.getDouble(5), row.getDouble(6)});
        var longer = new AreaFigures(it.series(), it.to(), new Assumed(6.1, 4.2, 0, 0, ""));
        agree(longer, new double[] {row.getDouble(7), row.getDouble(8), row.getDouble(9)});
    }

    private static void agree(AreaFigures it, double[] said) {
        var r = it.reproduction(7).orElseThrow();
        assertThat(r.isOk()).isTrue();
        assertThat(r.mean()).isCloseTo(said[0], within(0.005));
        assertThat(r.lower()).isCloseTo(said[1], within(0.005));
        assertThat(r.upper()).isCloseTo(said[2], within(0.005));
    }

    @Test
    void t40_what_was_known_of_a_week_grew_with_each_publication() {
        var day = LocalDate.of(2020, 11, 3);
        int[] known = {91, 107, 133, 181, 185};
        for (int i = 0; i < known.length; i++) {
            var by = day.plusDays(i);
            assertThat(infections.known("Powys", by).orElseThrow().week(day)).isEqualTo(known[i]);
        }
    }

    @Test
    void t41_the_latest_of_a_day_holds_and_a_day_without_a_publication_changes_nothing() {
        var twice = infections.known("Powys", LocalDate.of(2020, 7, 25)).orElseThrow();
        assertThat(twice.published()).isAfter(Instant.parse("2020-07-25T13:59:19Z"));
        var before = infections.known("Powys", LocalDate.of(2020, 7, 29)).orElseThrow();
        var without = infections.known("Powys", LocalDate.of(2020, 7, 30)).orElseThrow();
        assertThat(without.published()).isEqualTo(before.published());
        assertThat(without.last()).isEqualTo(before.last());
    }

    @Test
    void t42_a_correction_downwards_is_taken_and_seen() {
        assertThat(infections.history("Powys", LocalDate.of(2020, 10, 11)))
                .extracting(Infections.Counted::cases)
                .containsSubsequence(3, 2);
    }

    @Test
    void t47_no_limit_stood_in_june() {
        assertThat(thresholds.on(LocalDate.of(2020, 6, 25))).isEmpty();
        assertThat(thresholds.on(LocalDate.of(2020, 12, 14))).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void incomplete_days_are_left_out_by_how_late_earlier_days_were_reported() {
        var known = infections.known("Powys", LocalDate.of(2020, 10, 14)).orElseThrow();
        assertThat(known.delays()).isNotNull();
        assertThat(known.lastComplete()).isBetween("2020-10-08", "2020-10-11");
        assertThat(figures("2020-10-14", LocalDate.of(2020, 10, 14)).nowcast()).isNotEmpty();
        assertThat(infections.known("Powys", LocalDate.of(2020, 7, 24))).isEmpty();
    }

    @Test
    void a_limit_trips_in_october_and_stays_met() {
        thresholds.set(
                new Threshold(
                        UUID.randomUUID(),
                        "50",
                        LocalDate.of(2020, 9, 1),
                        "Above 50",
                        "Dros 50",
                        RateThreshold.usual(50),
                        true,
                        "Gold, made up for a test",
                        null,
                        clock.instant()));
        var before = figures("2020-09-30", END);
        assertThat(thresholds.standing(before)).noneMatch(it -> it.isTripped());
        var after = figures("2020-10-31", END);
        assertThat(thresholds.standing(after))
                .anySatisfy(it -> assertThat(it.since()).isBetween("2020-10-09", "2020-10-20"));
    }

    @Test
    void a_signal_reads_the_rate_with_its_chance() {
        var day = LocalDate.of(2020, 11, 3);
        var readings = signals.readings("infections.rate.Powys", day, day);
        assertThat(readings)
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isCloseTo(139.7, within(0.05)))
                .satisfies(
                        it -> assertThat(it.chanceAbove().applyAsDouble(100)).isGreaterThan(0.99))
                .satisfies(it -> assertThat(it.chanceAbove().applyAsDouble(150)).isLessThan(0.3));
        assertThat(signals.readings("infections.positivity.Powys", day, day))
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isCloseTo(14.4, within(0.05)));
    }

    @Test
    void whoever_plays_on_gets_the_complete_days() {
        var it = infections.outbreak("Powys").orElseThrow();
        assertThat(it.population()).isEqualTo(132_438);
        assertThat(it.cases()).hasSizeGreaterThan(300);
        assertThat(it.isEnough()).isTrue();
        assertThat(it.rMean()).isBetween(0.8, 1.6);
        assertThat(infections.outbreak("Nowhere")).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_count_at_the_same_moment_is_refused()
            throws IOException {
        var again = take("data/powys-covid-vintages.csv", "Powys", null);
        assertThat(again.isGood()).isTrue();
        assertThat(again.fresh()).isZero();
        var text = Files.readString(SharedFiles.find("data/powys-covid-vintages.csv"));
        var other = text.replaceFirst("(2020-07-21),7,121", "$1,8,121").getBytes(UTF_8);
        var outcome =
                imports.check(
                        new Sent("other.csv", other, "Powys", null, SOURCE, UUID.randomUUID()));
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void t69_small_areas_keep_what_was_hidden_hidden() throws IOException {
        var taken = take("data/powys-msoa-7day-snapshots.csv", "", null);
        assertThat(taken.kind()).isEqualTo(Kind.SMALL_AREAS);
        assertThat(taken.isGood()).isTrue();
        var small = infections.smallAreas(END, END);
        assertThat(small).hasSize(19);
        assertThat(small.stream().mapToInt(SmallArea::least).sum()).isEqualTo(142);
        assertThat(small.stream().mapToInt(SmallArea::most).sum()).isEqualTo(154);
        assertThat(small)
                .filteredOn(SmallArea::isSuppressed)
                .allSatisfy(it -> {
                    assertThat(it.cases()).isEqualTo("0–2");
                    assertThat(it.rate()).startsWith("<");
                });
        assertThat(small.getFirst().area().welsh()).isEqualTo("Llanfyllin a Llanwyddyn");
    }

    @Test
    void the_whole_of_wales_loads_and_outlines_are_drawn() throws IOException {
        var tried =
                imports.check(
                        sent("data/phw-wales-la-tests-by-specimen-date-2020-12-10.csv", "", END));
        assertThat(tried.problems()).isEmpty();
        assertThat(tried.rows()).isEqualTo(7_464);
        take("data/powys-msoa-7day-snapshots.csv", "", null);
        var drawn = take("data/geo/powys-msoa.geojson", "", null);
        assertThat(drawn.fresh()).isEqualTo(19);
        assertThat(infections.outlines()).hasSizeGreaterThanOrEqualTo(19);
    }
}
