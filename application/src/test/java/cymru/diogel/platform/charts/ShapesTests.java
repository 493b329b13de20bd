package cymru.diogel.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.charts.LineWithBand.Label;
import cymru.diogel.platform.charts.LineWithBand.Level;
import cymru.diogel.platform.charts.LineWithBand.Point;
import gen.jte.StaticTemplates;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTests {
    private static final Point GAP = new Point("Mar", Double.NaN, Double.NaN, Double.NaN);

    @Test
    void a_gap_in_the_numbers_is_a_gap_in_the_line() {
        var chart = line(List.of(point("Jan", 2), point("Feb", 3), GAP, point("Apr", 4)));
        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.bands()).hasSize(2);
        assertThat(chart.dots()).containsExactly(0, 1, 3);
        assertThat(chart.lines().getFirst()).isEqualTo("56,212 337.3,188");
    }

    @Test
    void the_latest_value_is_named_clear_of_the_level() {
        var chart = line(List.of(point("Jan", 2), point("Feb", 2.1)));
        assertThat(Math.abs(chart.latestY() - chart.levelY())).isGreaterThanOrEqualTo(36);
    }

    @Test
    void many_months_are_not_all_labelled_but_the_last_is() {
        var chart = line(java.util.Collections.nCopies(40, point("Jan", 2)));
        long labelled = java.util.stream.IntStream.range(0, 40).filter(chart::isLabelled).count();
        assertThat(labelled).isBetween(8L, 13L);
        assertThat(chart.isLabelled(39)).isTrue();
    }

    @Test
    void an_outline_has_a_line_wherever_the_area_ends_or_the_table_does() {
        HeatTable.Area area = (day, hour) -> day < 2 && hour >= 9;
        var hours = List.of(8, 9, 10, 22);
        assertThat(HeatTable.outline(hours, area, 0, 8)).isEmpty();
        assertThat(HeatTable.outline(hours, area, 0, 9)).isEqualTo(" line-n line-w");
        assertThat(HeatTable.outline(hours, area, 1, 10)).isEqualTo(" line-e");
        assertThat(HeatTable.outline(hours, area, 1, 22)).isEqualTo(" line-s line-e");
        HeatTable.Area all = (day, hour) -> true;
        assertThat(HeatTable.outline(List.of(9), all, 6, 9)).isEqualTo(" line-n line-s line-e");
    }

    @Test
    void drawings_have_no_styles_and_the_same_bytes_each_time() {
        var chart = line(List.of(point("Jan", 2), point("Feb", 3)));
        var drawn = new StaticTemplates().chartsLineWithBand(chart, "").render();
        assertThat(drawn)
                .doesNotContain("style")
                .contains("role=\"img\"", "aria-labelledby=\"trend-title\"");
        assertThat(new StaticTemplates().chartsLineWithBand(chart, "").render()).isEqualTo(drawn);
    }

    @Test
    void a_heat_map_keeps_its_totals_and_colours_by_the_most() {
        var heat = HeatTable.of(List.of(9, 10), (day, hour) -> day == 0 ? hour : 0, 10);
        assertThat(heat.total()).isEqualTo(19);
        assertThat(heat.days()).containsExactly(19, 0, 0, 0, 0, 0, 0);
        assertThat(heat.rows().getLast().cells().getFirst().colour()).isEqualTo("heat-6");
        assertThat(heat.rows().getFirst().cells().get(1).colour()).isEqualTo("heat-0");
        assertThat(heat.busiestFrom()).isEqualTo(9);
        assertThat(heat.from(9)).isEqualTo(19);
    }

    @Test
    void the_key_covers_every_count_once() {
        for (int most = 0; most < 40; most++) {
            int next = 0;
            for (var range : HeatTable.key(most)) {
                assertThat(range.from()).isEqualTo(next);
                for (int count = range.from(); count <= range.to(); count++) {
                    assertThat("heat-" + HeatTable.step(count, most)).isEqualTo(range.colour());
                }
                next = range.to() + 1;
            }
            assertThat(next).isEqualTo(most + 1);
        }
    }

    @Test
    void the_difference_is_in_points_of_a_hundred() {
        var planned = HeatTable.of(List.of(9), (day, hour) -> day == 0 ? 3 : 1, 3);
        var unannounced = HeatTable.of(List.of(9), (day, hour) -> day == 0 ? 0 : 1, 3);
        var row = HeatTable.difference(List.of(9), planned, unannounced).rows().getFirst();
        assertThat(row.cells().getFirst().count()).isEqualTo(-33);
        assertThat(row.cells().getFirst().colour()).isEqualTo("less-3");
        assertThat(row.total()).isZero();
    }

    @Test
    void a_funnel_runs_from_small_units_to_large_ones() {
        var limits =
                List.of(
                        new Funnel.Limits(100, .3, .5, .2, .6),
                        new Funnel.Limits(10, .1, .7, 0, .9));
        var words = new Funnel.Words("across", "up", "target", "inner", "outer");
        var chart = new Funnel("f", "t", List.of(new Funnel.Unit("T1", 10, .5)), .4, limits, words);
        assertThat(chart.widest().size()).isEqualTo(100);
        assertThat(chart.innerLines().getFirst()).startsWith("136.4,");
    }

    private static Point point(String label, double value) {
        return new Point(label, value, value - 1, value + 1);
    }

    private static LineWithBand line(List<Point> points) {
        var level = new Level(2, new Label("If spread evenly", "2.0"));
        return new LineWithBand("trend", "Each month", 10, points, level, new Label("Now", "2"));
    }
}
