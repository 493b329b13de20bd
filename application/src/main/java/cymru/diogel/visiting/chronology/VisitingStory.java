package cymru.diogel.visiting.chronology;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Lane;
import cymru.diogel.practice.chronology.StorySource;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.visiting.chronology.Event.Became.How;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of visits, plans, facts, who worked with a child, and what was corrected. */
@Component
class VisitingStory implements StorySource {
    private final Chronology chronology;
    private final Accounts accounts;

    VisitingStory(Chronology chronology, Accounts accounts) {
        this.chronology = chronology;
        this.accounts = accounts;
    }

    @Override
    public List<Happening> tell(Telling telling) {
        var story = chronology.of(telling.opened());
        var names = new FactWords(telling.words(), telling.today()).names(story.around());
        var said =
                new ChronologyWords(telling.words(), telling.today(), names, staff(story.events()));
        var child = telling.opened().child().id();
        return story.events().stream().map(it -> happening(it, child, said)).toList();
    }

    private Map<UUID, String> staff(List<Event> events) {
        var whom = new HashSet<UUID>();
        for (var event : events) {
            switch (event) {
                case Event.Called it -> whom.add(it.visit().practitioner());
                case Event.Worked it -> whom.add(it.allocation().practitioner());
                case Event.Amended it -> {
                    whom.add(it.amendment().asking().by());
                    var decision = it.amendment().decision();
                    if (decision != null) {
                        whom.add(decision.by());
                    }
                }
                default -> {}
            }
        }
        return accounts.named(whom).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    private static Happening happening(Event event, UUID child, ChronologyWords said) {
        return new Happening(
                key(event),
                new Happening.Times(event.on(), event.at(), event.knownOn(), isNews(event)),
                new Happening.Sort(kind(event), lane(event), isKey(event), false),
                new Said(event, said),
                href(event, child));
    }

    private record Said(Event event, ChronologyWords said) implements Happening.Saying {
        @Override
        public String title() {
            return said.title(event);
        }

        @Override
        public String more() {
            return said.more(event);
        }
    }

    private static String key(Event event) {
        return switch (event) {
            case Event.Called it -> "visit:" + it.visit().id();
            case Event.Planned it -> "plan:" + it.plan().id() + (it.isEnd() ? ":end" : "");
            case Event.Met it -> "conference:" + it.conference().heldOn();
            case Event.Became it -> "fact:" + it.fact().line() + ":" + it.how() + ":" + it.on();
            case Event.Worked it ->
                    "work:" + it.allocation().practitioner() + ":" + it.on() + ":" + it.isEnd();
            case Event.Amended it -> "amendment:" + it.amendment().id();
        };
    }

    // A birth is no news, and what began nobody knows when is not late.
    private static boolean isNews(Event event) {
        if (!(event instanceof Event.Became it)) {
            return true;
        }
        return it.how() == How.BEGAN && !(it.fact().says() instanceof Fact.Life);
    }

    private static Happening.Kind kind(Event event) {
        return switch (event.kind()) {
            case VISIT -> Happening.Kind.VISIT;
            case PLAN -> Happening.Kind.PLAN;
            case CONFERENCE -> Happening.Kind.MEETING;
            case FACT -> Happening.Kind.FACT;
            case ALLOCATION -> Happening.Kind.ALLOCATION;
            case CORRECTION -> Happening.Kind.CORRECTION;
        };
    }

    private static Lane lane(Event event) {
        return event instanceof Event.Became it ? Lane.valueOf(it.agency().name()) : Lane.SOCIAL;
    }

    private static boolean isKey(Event event) {
        return event instanceof Event.Planned || event instanceof Event.Met;
    }

    /** Where the row behind an event is. */
    private static String href(Event event, UUID child) {
        var page = "/children/" + child;
        return switch (event) {
            case Event.Called it -> "/visits/" + it.visit().id();
            case Event.Planned it -> page + "/facts#plan-" + it.plan().id();
            case Event.Met _ -> page + "/facts#plans";
            case Event.Became it -> page + "/facts#line-" + it.fact().line();
            case Event.Worked _ -> page + "/as-known?on=" + typed(event.on());
            case Event.Amended it -> page + "/amendments#amendment-" + it.amendment().id();
        };
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
