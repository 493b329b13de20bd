package cymru.diogel.assurance.disclosure;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a child's record together, piece by piece, in the language it will be given in. */
@Component
class Assembly {
    private static final int EVERY_REPORT = 10_000;

    private final People people;
    private final Families families;
    private final Visits visits;
    private final Accounts accounts;
    private final Others others;

    Assembly(People people, Families families, Visits visits, Accounts accounts, Others others) {
        this.people = people;
        this.accounts = accounts;
        this.families = families;
        this.visits = visits;
        this.others = others;
    }

    /** What else goes into it, and who stands in it. */
    @Component
    record Others(Persons persons, List<Chapter> chapters) {}

    List<Passage> of(UUID child, Words words) {
        var pieces = new Told(new Pieces(words, others.persons().reporters(child)));
        var known =
                families.known(List.of(child)).getOrDefault(child, new Portrait(child, List.of()));
        known.versions().stream().filter(it -> it.known().stands()).forEach(pieces::add);
        people.plans(List.of(child)).forEach(pieces::add);
        people.conferences(List.of(child)).forEach(pieces::add);
        var work = people.homeOf(child).map(People.Home::work).orElse(List.of());
        var names = accounts.named(work.stream().map(Allocation::practitioner).toList());
        for (var it : work) {
            var who = names.get(it.practitioner());
            pieces.add(it, who == null ? "–" : who.name());
        }
        visits.latest(child, EVERY_REPORT).forEach(it -> pieces.add(it, child));
        others.chapters().forEach(it -> it.write(child, pieces.into()));
        return pieces.into().all();
    }

    private record Told(Pieces into) {
        Words words() {
            return into.words();
        }

        void put(String title, @Nullable String text) {
            into.put(title, text);
        }

        void add(Version version) {
            var title = words().say("disclosure.fact-" + kind(version.says()));
            put(title, says(version.says()));
            put(words().say("disclosure.why-changed"), version.known().reason());
        }

        void add(Plan plan) {
            put(
                    words().say("disclosure.plan"),
                    words().say(
                                    "disclosure.plan-" + Pieces.code(plan.kind()),
                                    Map.of(
                                            "from", words().date(plan.startedOn()),
                                            "until", into.day(plan.endedOn()))));
        }

        void add(Conference conference) {
            put(
                    words().say("disclosure.conference"),
                    words().say(
                                    conference.initial()
                                            ? "disclosure.conference-initial"
                                            : "disclosure.conference-review",
                                    Map.of("day", words().date(conference.heldOn()))));
        }

        void add(Allocation work, String who) {
            var from = words().date(work.from());
            var until = work.until();
            put(
                    words().say("disclosure.work"),
                    until == null
                            ? words().say("disclosure.work-since", Map.of("who", who, "from", from))
                            : words().say(
                                            "disclosure.work-until",
                                            Map.of(
                                                    "who", who,
                                                    "from", from,
                                                    "until", words().date(until))));
        }

        void add(Visit visit, UUID child) {
            var on = Map.of("day", words().date(visit.when().on()));
            var said = visit.words();
            put(words().say("disclosure.visit-account", on), said.account());
            put(words().say("disclosure.visit-said", on), said.said());
            put(words().say("disclosure.visit-concerns", on), said.concerns());
            put(words().say("disclosure.visit-present", on), said.present());
            put(words().say("disclosure.visit-company", on), said.company());
            put(words().say("disclosure.visit-rooms", on), said.rooms());
            put(words().say("disclosure.visit-steps", on), said.accessSteps());
            visit.children().stream()
                    .filter(it -> it.child().equals(child))
                    .flatMap(it ->
                            Stream.of(
                                    it.whyNot(),
                                    it.remarks().observed(),
                                    it.remarks().bedroomNot()))
                    .forEach(it -> put(words().say("disclosure.visit-remark", on), it));
        }

        private String says(Fact fact) {
            return switch (fact) {
                case Fact.Name it -> it.text();
                case Fact.Life it -> life(it);
                case Fact.Identifier it -> it.value();
                case Fact.Tie it -> words().say("disclosure.tie-" + Pieces.code(it.role()));
                case Fact.Address it -> it.text();
                case Fact.LegalStatus it ->
                        words().say("disclosure.status-" + Pieces.code(it.status()));
                case Fact.Involvement it ->
                        String.join(
                                ", ",
                                Stream.of(it.name(), it.organisation())
                                        .filter(named -> named != null && !named.isBlank())
                                        .toList());
                case Fact.Language it ->
                        Locale.forLanguageTag(it.tag()).getDisplayLanguage(words().locale());
            };
        }

        private String life(Fact.Life it) {
            var born = into.day(it.bornOn());
            return it.diedOn() == null
                    ? words().say("disclosure.born", Map.of("born", born))
                    : words().say(
                                    "disclosure.life",
                                    Map.of("born", born, "died", into.day(it.diedOn())));
        }

        private static String kind(Fact fact) {
            return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }
}
