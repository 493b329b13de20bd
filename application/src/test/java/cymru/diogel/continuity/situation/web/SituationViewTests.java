package cymru.diogel.continuity.situation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SituationViewTests {
    @Test
    void the_findings_of_services_and_triggers_are_the_heading_and_the_others_follow() {
        var view =
                view(
                        section(10, "9 of 19 services run in full", 3),
                        section(30, "Home care south falls below its safe minimum", 5),
                        section(40, null, 5),
                        section(60, "One trigger is met.", 4));
        assertThat(view.heading()).isEqualTo("9 of 19 services run in full. One trigger is met");
        assertThat(view.ledes()).containsExactly("Home care south falls below its safe minimum.");
        assertThat(view.caption())
                .isEqualTo("Situation for gold and silver, Tuesday 17 November 2026, 07:30");
    }

    @Test
    void without_a_finding_the_page_still_has_a_heading() {
        assertThat(view(section(20, null, 3)).heading()).isEqualTo("The situation");
        assertThat(view(section(10, "All run", 3)).heading()).isEqualTo("All run");
    }

    @Test
    void narrow_sections_stand_beside_each_other_and_others_alone() {
        var view =
                view(
                        section(10, "x", 3),
                        section(20, null, 5),
                        section(30, null, 5),
                        section(40, null, 8),
                        section(50, null, 4),
                        section(70, null, 4));
        assertThat(view.pairs())
                .extracting(pair -> pair.stream().map(Section::order).toList())
                .containsExactly(List.of(20, 30));
        assertThat(view.wide()).extracting(Section::order).containsExactly(40, 50, 70);
        assertThat(view.states()).extracting(Section::order).containsExactly(10);
    }

    @Test
    void the_last_heading_takes_all_cells_that_are_left() {
        var it = section(10, "x", 3);
        var cells = Stream.of("a", "b", "c", "d").map(SituationViewTests::cell).toList();
        var row = it.laidOut(List.of(cells)).getFirst();
        assertThat(row).hasSize(3);
        assertThat(row.getLast().said(Words.in("en"))).isEqualTo("c, d");
        var shorter = it.laidOut(List.of(cells.subList(0, 2))).getFirst();
        assertThat(shorter.getLast().said(Words.in("en"))).isEmpty();
    }

    private static SituationView view(Section... sections) {
        var setting = new Frame.Setting("", "Glannant", "Glannant", true, 60);
        var frame = new Frame(Words.in("en"), "/situation", null, null, List.of(), setting);
        var at = Instant.parse("2026-11-17T07:30:00Z");
        return new SituationView(frame, new Situation.Known(at, List.of(sections)), "/x");
    }

    private static Section section(int order, @Nullable String finding, int columns) {
        var heading = new Column(Phrase.literal("Column"), false);
        return new Section(
                order,
                finding == null ? null : Phrase.literal(finding),
                Phrase.literal("Caption"),
                Phrase.literal("Explained"),
                Stream.generate(() -> heading).limit(columns).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Cell cell(String text) {
        return Cell.of(Phrase.literal(text));
    }
}
