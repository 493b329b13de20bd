package cymru.diogel.platform.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: the field's id and a sentence in the user's language for each. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    /** One thing to put right. */
    public record Problem(String field, String message) {}

    public void add(String field, String message) {
        problems.add(new Problem(field, message));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The first message about a field, or null when it is well. */
    public @Nullable String about(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
