package cymru.diogel.continuity.talks.web;

import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.talks.Talk;
import cymru.diogel.continuity.talks.Talk.Kind;
import cymru.diogel.continuity.talks.Talk.Spoken;
import cymru.diogel.continuity.talks.Talk.Works;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The talks with one person, in words.
 *
 * @param talks the latest first
 * @param names of those who wrote them down
 */
public record TalksView(Frame frame, Person person, List<Talk> talks, Map<UUID, String> names) {
    public String title() {
        return frame.say("talks.title-of", Map.of("name", person.said().name()));
    }

    public String action() {
        return TalksPage.PERSON.replace("{person}", person.id().toString());
    }

    /** Which language to speak. */
    public String language() {
        return frame.say(
                "talks.language",
                Map.of("language", frame.say(person.said().language().message())));
    }

    public String when(Talk it) {
        return frame.say(
                "talks.held",
                Map.of(
                        "day", frame.words().date(it.said().on()),
                        "with", it.said().with(),
                        "spoken", frame.say(it.said().spoken().message()),
                        "who", names.getOrDefault(it.written().by(), "–")));
    }

    public String arranged(Talk it) {
        var made = it.arranged();
        return made == null
                ? frame.say("talks.nothing-arranged")
                : frame.say(
                        "talks.arranged-as",
                        Map.of(
                                "kind", frame.say(made.kind().message()),
                                "words", made.words(),
                                "day", frame.words().date(made.reviewOn())));
    }

    public String look(Talk.Look it) {
        return frame.say(
                "talks.looked",
                Map.of(
                        "day", frame.words().date(it.on()),
                        "works", frame.say(it.works().message()),
                        "next", frame.words().date(it.next()),
                        "who", names.getOrDefault(it.written().by(), "–")));
    }

    public List<Choice> spoken() {
        return Stream.of(Spoken.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Kind.values())
                                .map(it -> new Choice(it.name(), frame.say(it.message()))),
                        Stream.of(new Choice("NONE", frame.say("talks.kind-none"))))
                .toList();
    }

    public List<Choice> works() {
        return Stream.of(Works.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }
}
