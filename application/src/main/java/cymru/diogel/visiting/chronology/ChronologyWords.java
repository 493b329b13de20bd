package cymru.diogel.visiting.chronology;

import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.visiting.amendments.AmendmentWords;
import cymru.diogel.visiting.clocks.ClockWords;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How events are said.
 *
 * @param names what those around the child are called
 * @param staff names of those who work here
 */
public record ChronologyWords(
        Words words, LocalDate today, Map<UUID, String> names, Map<UUID, String> staff) {
    /** What happened, in a few words. */
    public String title(Event event) {
        return switch (event) {
            case Event.Called it -> visit(words, it.visit(), it.child());
            case Event.Planned it -> {
                var plan = new ClockWords(words, today).plan(it.plan());
                yield words.say(begun("plan", it.isEnd()), Map.of("plan", plan));
            }
            case Event.Met it ->
                    words.say(
                            it.conference().initial()
                                    ? "facts.conference-initial"
                                    : "facts.conference-review");
            case Event.Became it -> {
                var kind = facts().kind(it.fact().says());
                yield words.say(
                        "chronology.fact-" + FactWords.code(it.how()), Map.of("kind", kind));
            }
            case Event.Worked it -> {
                var name = staff.getOrDefault(it.allocation().practitioner(), "–");
                yield words.say(begun("worker", it.isEnd()), Map.of("name", name));
            }
            case Event.Amended it -> amendments().what(it.amendment(), it.child());
        };
    }

    private static String begun(String what, boolean isEnd) {
        return "chronology." + what + (isEnd ? "-ended" : "-began");
    }

    /** What more there is to say of it, "" for nothing. */
    public String more(Event event) {
        return switch (event) {
            case Event.Called it -> more(it.visit());
            case Event.Planned _, Event.Met _, Event.Worked _ -> "";
            case Event.Became it -> facts().says(it.fact().says(), names);
            case Event.Amended it -> amendments().state(it.amendment());
        };
    }

    private String more(Visit visit) {
        var name = staff.getOrDefault(visit.practitioner(), "–");
        var at = visit.when().at();
        var notice = FactWords.code(visit.notice());
        return at == null
                ? words.say("chronology.call-" + notice, Map.of("name", name))
                : words.say(
                        "chronology.call-at-" + notice,
                        Map.of("name", name, "time", at.withSecond(0).withNano(0).toString()));
    }

    /** What a visit came to for this child. */
    public static String visit(Words words, Visit visit, UUID child) {
        if (visit.access() != AccessGained.GAINED && visit.access() != AccessGained.PARTLY) {
            return words.say("children.entry-" + FactWords.code(visit.access()));
        }
        var seen = visit.children().stream().filter(it -> it.child().equals(child)).findFirst();
        if (seen.isEmpty() || !Boolean.TRUE.equals(seen.get().seen())) {
            return words.say("children.entry-not-seen");
        }
        return words.say(
                Boolean.TRUE.equals(seen.get().alone())
                        ? "children.entry-alone"
                        : "children.entry-seen");
    }

    private FactWords facts() {
        return new FactWords(words, today);
    }

    private AmendmentWords amendments() {
        return new AmendmentWords(words, staff);
    }
}
