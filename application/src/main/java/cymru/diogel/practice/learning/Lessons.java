package cymru.diogel.practice.learning;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Question;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviews and panels taught, and what became of it; for whoever trains or audits as well. */
@Component
public class Lessons {
    private final Reviews reviews;
    private final Themes themes;
    private final MarkStore store;
    private final Around around;
    private final Clock clock;

    Lessons(Reviews reviews, Themes themes, MarkStore store, Around around, Clock clock) {
        this.reviews = reviews;
        this.themes = themes;
        this.store = store;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component
    record Around(Trail trail, ApplicationEventPublisher events) {}

    /** What was taught in these days, the latest first. */
    public List<Lesson> taught(LocalDate from, LocalDate to) {
        var all = reviews.taught(from, to);
        return SecondLock.counting(() -> {
            var questions = themes.of(all);
            var marks = store.of(all.stream().map(it -> it.review().id()).toList());
            return all.stream()
                    .flatMap(it -> of(it, questions, marks).stream())
                    .filter(it -> isWithin(it, from, to))
                    .sorted(
                            Comparator.comparing((Lesson it) -> it.said().at())
                                    .reversed()
                                    .thenComparing(Lesson::id))
                    .toList();
        });
    }

    /** The questions that are themes. */
    public List<Question> questions() {
        return themes.questions(LocalDate.now(clock));
    }

    /** What was taught in these days and handed to training, or to audit, or answered. */
    public List<Lesson> marked(LessonMark.Kind kind, LocalDate from, LocalDate to) {
        return taught(from, to).stream().filter(it -> it.is(kind)).toList();
    }

    private static List<Lesson> of(
            Review.Whole whole,
            Map<UUID, Set<String>> questions,
            Map<UUID, List<LessonMark>> marks) {
        var it = whole.review();
        var codes = questions.getOrDefault(it.id(), Set.of());
        var lessons = new ArrayList<Lesson>();
        for (var said : whole.learning()) {
            var words =
                    new Lesson.Said(
                            said.kind(),
                            said.words(),
                            said.at(),
                            said.by(),
                            team(whole, said.by()));
            lessons.add(
                    new Lesson(
                            said.id(), it, words, codes, marks.getOrDefault(said.id(), List.of())));
        }
        whole.verdicts().stream()
                .filter(Lessons::isOfPanel)
                .forEach(verdict -> {
                    var words = verdict.words();
                    var said =
                            new Lesson.Said(
                                    null,
                                    words == null ? "" : words,
                                    verdict.at(),
                                    verdict.by(),
                                    verdict.team());
                    var its = marks.getOrDefault(verdict.id(), List.<LessonMark>of());
                    lessons.add(new Lesson(verdict.id(), it, said, codes, its));
                });
        return lessons;
    }

    private static boolean isWithin(Lesson it, LocalDate from, LocalDate to) {
        var day = WallClock.shown(it.said().at()).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean isOfPanel(Verdict it) {
        return it.part() == Part.PANEL && it.result() != Result.AGREED;
    }

    private static @Nullable UUID team(Review.Whole whole, UUID by) {
        return whole.verdicts().stream()
                .filter(verdict -> verdict.by().equals(by))
                .map(Verdict::team)
                .filter(team -> team != null)
                .findFirst()
                .orElse(null);
    }

    /** One lesson of a review. */
    public Optional<Lesson> find(UUID review, UUID lesson) {
        var whole = reviews.find(review);
        return SecondLock.counting(() ->
                whole.stream()
                        .flatMap(it ->
                                of(it, themes.of(List.of(it)), store.of(List.of(review))).stream())
                        .filter(it -> it.id().equals(lesson))
                        .findFirst());
    }

    /** Marks what becomes of a lesson; says no where it bears this mark already. */
    @Transactional
    public boolean mark(Lesson it, LessonMark.Kind kind, String words, UUID by) {
        var now = clock.instant();
        var child = it.of().of().child();
        var of = new LessonMark.Of(it.id(), it.of().id(), child);
        return SecondLock.deciding(() -> {
            var isNew = store.add(new LessonMark(UUID.randomUUID(), of, kind, words, by, now));
            if (isNew) {
                around.trail()
                        .wrote(
                                Entry.done("learning.mark")
                                        .ofChild(child, null)
                                        .with("review", it.of().id())
                                        .with("kind", kind));
                around.events().publishEvent(new LessonMarked(it.id(), kind, now));
            }
            return isNew;
        });
    }
}
