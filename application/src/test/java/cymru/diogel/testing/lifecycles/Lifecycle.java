package cymru.diogel.testing.lifecycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The steps of something, with what may follow each and the clock under which it waits. */
public record Lifecycle<E extends Enum<E>>(
        E first, Function<E, Set<E>> next, Function<E, Optional<String>> clock) {

    /** Every step that can be come to from the first one. */
    public Set<E> reached() {
        var reached = EnumSet.of(first);
        var left = new ArrayDeque<E>(reached);
        while (!left.isEmpty()) {
            next.apply(left.remove()).stream().filter(reached::add).forEach(left::add);
        }
        return reached;
    }

    /** Each step waits under a clock or is an end, none is both, and none is out of reach. */
    public void hasNoDeadEnd() {
        assertThat(reached())
                .containsExactlyInAnyOrder(first.getDeclaringClass().getEnumConstants());
        for (var step : reached()) {
            assertThat(clock.apply(step).isPresent())
                    .as(step + " waits under a clock, or it is an end")
                    .isEqualTo(!next.apply(step).isEmpty());
        }
    }

    /**
     * The page in the documents says the same; with DIOGEL_WRITE_DOCS=yes in the environment it is
     * written anew.
     */
    public void isDrawnIn(String name, String title) throws IOException {
        var page = Path.of("../docs/lifecycles/" + name + ".md");
        if ("yes".equals(System.getenv("DIOGEL_WRITE_DOCS"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, drawing(title));
        }
        assertThat(page).content().isEqualTo(drawing(title));
    }

    private String drawing(String title) {
        var text = new StringBuilder("# " + title + "\n\nWritten from the code by its test.\n\n");
        text.append("```mermaid\nstateDiagram-v2\n    [*] --> ").append(first).append('\n');
        for (var step : first.getDeclaringClass().getEnumConstants()) {
            clock.apply(step)
                    .ifPresent(it -> text.append("    %s: %s (%s)%n".formatted(step, step, it)));
            var after = EnumSet.noneOf(first.getDeclaringClass());
            after.addAll(next.apply(step));
            after.forEach(it -> text.append("    %s --> %s%n".formatted(step, it)));
            if (after.isEmpty()) {
                text.append("    %s --> [*]%n".formatted(step));
            }
        }
        return text.append("```\n").toString();
    }
}
