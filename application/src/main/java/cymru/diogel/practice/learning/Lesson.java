package cymru.diogel.practice.learning;

import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Review.Learning;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a review or a panel taught.
 *
 * @param of the review
 * @param themes codes of the questions that were not answered with a plain yes
 * @param marks what became of it, the earliest first
 */
public record Lesson(UUID id, Review of, Said said, Set<String> themes, List<LessonMark> marks) {
    public Lesson {
        themes = Set.copyOf(themes);
        marks = List.copyOf(marks);
    }

    /**
     * What was said.
     *
     * @param purpose where whoever said it would have it go; none where a panel said it
     * @param team of whoever said it, none where nobody knows
     */
    public record Said(
            Learning.@Nullable Kind purpose,
            String words,
            Instant at,
            UUID by,
            @Nullable UUID team) {}

    public boolean isOfPanel() {
        return said.purpose() == null;
    }

    public boolean is(LessonMark.Kind kind) {
        return marks.stream().anyMatch(it -> it.kind() == kind);
    }

    /** Whether nothing became of it yet. */
    public boolean isWaiting() {
        return marks.isEmpty();
    }
}
