package cymru.diogel.testing.lifecycles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A lifecycle as its enum tells it. Its page in the documents is written from here.
 *
 * @param first where everything begins
 * @param next what may follow
 */
public record Lifecycle<S extends Enum<S>>(String module, S first, Function<S, Set<S>> next) {

    /** Every stage that can be come to. */
    public Set<S> reachable() {
        var reached = new TreeSet<S>(Set.of(first));
        while (reached.addAll(reached.stream().flatMap(it -> next.apply(it).stream()).toList())) {}
        return reached;
    }

    public Path page() {
        return Path.of("../docs/lifecycles/" + module + ".md");
    }

    /** The page as it must be, written anew where that is asked for. */
    public String diagram() throws IOException {
        var page = new StringBuilder("# The lifecycle of practice." + module);
        page.append("\n\nWritten from the code; a test compares.\n\n```mermaid\nstateDiagram-v2\n");
        page.append("    [*] --> ").append(first).append('\n');
        for (var stage : reachable()) {
            var following = new TreeSet<>(next.apply(stage));
            following.forEach(it -> page.append("    " + stage + " --> " + it + "\n"));
            if (following.isEmpty()) {
                page.append("    ").append(stage).append(" --> [*]\n");
            }
        }
        var text = page.append("```\n").toString();
        if ("yes".equals(System.getenv("DIOGEL_WRITE_DOCS"))) {
            Files.createDirectories(page().getParent());
            Files.writeString(page(), text);
        }
        return text;
    }
}
