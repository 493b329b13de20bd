package cymru.diogel.practice.chronology;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that happened to a child and is known here, from every module. */
@Component
public class WholeStory {
    /** On these somebody of another agency sees a child, or sees it beside another. */
    private static final Set<Ground> APART =
            EnumSet.of(
                    Ground.AGENCY,
                    Ground.STRATEGY,
                    Ground.CONFERENCE,
                    Ground.SIBLING,
                    Ground.REGISTER_ENQUIRY);

    private static final Comparator<Happening> LATEST_FIRST =
            comparing((Happening it) -> it.times().on())
                    .thenComparing(WholeStory::time, nullsFirst(naturalOrder()))
                    .reversed()
                    .thenComparing(it -> it.sort().kind())
                    .thenComparing(Happening::key);

    private final List<StorySource> sources;
    private final HappeningStore told;

    WholeStory(List<StorySource> sources, HappeningStore told) {
        this.sources = List.copyOf(sources);
        this.told = told;
    }

    private static @Nullable LocalTime time(Happening it) {
        return it.times().at();
    }

    /** The story of a child who was opened, the latest first, as its ground allows. */
    public List<Happening> of(StorySource.Telling telling) {
        var story = new ArrayList<Happening>();
        sources.forEach(it -> story.addAll(it.tell(telling)));
        reserve(story, telling.opened().ground(), telling.words());
        story.sort(LATEST_FIRST);
        return story;
    }

    /**
     * The last of what modules told of a child who was opened, the latest first, as its ground
     * allows; visits and facts, which are read from their own rows, are not among it.
     */
    public List<Happening> latestTold(UUID child, Ground ground, Words words, int most) {
        var story = new ArrayList<>(told.latest(child, words, most));
        reserve(story, ground, words);
        return story;
    }

    private static void reserve(List<Happening> story, Ground ground, Words words) {
        if (!isOpenOn(ground)) {
            var instead = words.say("chronology.reserved");
            story.replaceAll(it -> it.sort().isReserved() ? kept(it, instead) : it);
        }
    }

    /** Whether more than the title of what is reserved is read on a ground. */
    public static boolean isOpenOn(Ground ground) {
        return !APART.contains(ground);
    }

    /** Several stories as one, in the same order. */
    public static List<Happening> merged(List<List<Happening>> stories) {
        return stories.stream().flatMap(List::stream).sorted(LATEST_FIRST).toList();
    }

    private static Happening kept(Happening it, String instead) {
        var saying = Happening.Saying.of(it.saying().title(), instead);
        return new Happening(it.key(), it.times(), it.sort(), saying, it.href());
    }
}
