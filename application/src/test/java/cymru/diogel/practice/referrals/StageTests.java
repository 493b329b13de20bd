package cymru.diogel.practice.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lifecycle of a report, from its one table. */
class StageTests {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/referrals.md");

    @Test
    void every_stage_that_can_be_reached_has_a_clock_or_owes_nothing_more() {
        var reached = reached();
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(reached)
                .allMatch(it ->
                        it.clock() != null
                                || List.of(Stage.FEEDBACK_GIVEN, Stage.CLOSED).contains(it));
    }

    @Test
    void from_every_stage_a_report_can_be_closed() {
        for (var stage : Stage.values()) {
            assertThat(from(stage)).contains(Stage.CLOSED);
        }
    }

    @Test
    void a_report_is_closed_only_after_its_maker_was_answered() {
        for (var stage : Stage.values()) {
            assertThat(stage.mayBecome(Stage.CLOSED)).isEqualTo(stage == Stage.FEEDBACK_GIVEN);
        }
    }

    @Test
    void the_diagram_says_what_the_table_says() throws IOException {
        if ("yes".equals(System.getenv("DIOGEL_WRITE_DOCS"))) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, diagram());
        }
        assertThat(Files.readString(DIAGRAM)).isEqualTo(diagram());
    }

    private static Set<Stage> reached() {
        return from(Stage.RECEIVED);
    }

    private static Set<Stage> from(Stage first) {
        var reached = EnumSet.of(first);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (var next : open.pop().next()) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static String diagram() {
        var lines = new StringBuilder("# A report of concern\n\n```mermaid\nstateDiagram-v2\n");
        lines.append("    [*] --> RECEIVED\n");
        for (var stage : Stage.values()) {
            for (var next : stage.next()) {
                lines.append("    ").append(stage).append(" --> ").append(next).append("\n");
            }
            if (stage.clock() != null) {
                lines.append("    ").append(stage).append(": ").append(stage);
                lines.append(" (").append(stage.clock()).append(")\n");
            }
        }
        return lines.append("    CLOSED --> [*]\n```\n").toString();
    }
}
