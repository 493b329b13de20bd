package cymru.diogel.assurance.disclosure;

import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Conferences, with what was decided for this child alone, and the register. Who was invited, and
 * who was kept out and why, is in no piece.
 */
@Component
@Order(3)
class ConferenceChapter implements Chapter {
    private final Conferences conferences;
    private final Register register;
    private final Persons persons;

    ConferenceChapter(Conferences conferences, Register register, Persons persons) {
        this.conferences = conferences;
        this.register = register;
        this.persons = persons;
    }

    @Override
    public void write(UUID child, Pieces pieces) {
        for (var it : conferences.of(List.of(child))) {
            var about = conferences.about(List.of(it.id())).getOrDefault(it.id(), List.of());
            var with = about.stream().map(About::child).toList();
            var others = Withheld.of(persons.others(child, with));
            var held = it.progress().heldOn();
            var on = held == null ? it.call().plannedOn() : held;
            said(it, on, pieces, others);
            about.stream()
                    .filter(of -> of.child().equals(child))
                    .forEach(of -> of(of, on, pieces, others));
            conferences.reports(it.id()).forEach(told -> agency(child, told, on, pieces, others));
        }
        register.stays(List.of(child)).forEach(it -> stay(it, pieces));
    }

    // The parents' own words are theirs; whoever reads the piece says whether they agree.
    private static void said(Conference it, LocalDate on, Pieces pieces, Withheld others) {
        var said = it.said();
        if (said != null) {
            pieces.put(pieces.say("meeting-parents", on), said.parents(), others.whole(true));
            pieces.put(pieces.say("meeting-strengths", on), said.strengths(), others);
            pieces.put(pieces.say("meeting-risks", on), said.risks(), others);
            pieces.put(pieces.say("meeting-outline", on), said.outline(), others);
            pieces.put(pieces.say("meeting-dissent", on), said.dissent(), others.whole(true));
        }
    }

    private static void of(About it, LocalDate on, Pieces pieces, Withheld others) {
        var took = it.took();
        if (took != null) {
            pieces.put(pieces.say("meeting-part", on), took.words(), others);
        }
        var decision = it.decision();
        if (decision != null) {
            var outcome = pieces.words().say(decision.outcome().message());
            pieces.put(pieces.say("meeting-decision", on), outcome);
            pieces.put(pieces.say("meeting-reasons", on), decision.reasons(), others);
        }
    }

    // What the police wrote is theirs to give, or not.
    private static void agency(
            UUID child, AgencyReport it, LocalDate on, Pieces pieces, Withheld others) {
        var title = pieces.say("meeting-agency", on, it.agency());
        var withheld = others.whole(isOfPolice(it.agency()));
        var said = it.words();
        for (var words : List.of(said.known(), said.strengths(), said.worries(), said.needed())) {
            pieces.put(title, words, withheld);
        }
        it.opinions().stream()
                .filter(opinion -> opinion.child().equals(child))
                .forEach(opinion -> pieces.put(title, opinion.words(), withheld));
    }

    private static boolean isOfPolice(String agency) {
        return agency.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(polic|heddlu).*");
    }

    private static void stay(Spell it, Pieces pieces) {
        var words = pieces.words();
        var ending = it.ending();
        var kinds =
                it.labels().stream()
                        .flatMap(label -> label.categories().stream())
                        .distinct()
                        .map(category -> category(category, pieces))
                        .collect(Collectors.joining(", "));
        pieces.put(
                pieces.say("register"),
                words.say(
                        "disclosure.register-stay",
                        Map.of(
                                "from", words.date(it.registeredOn()),
                                "until", pieces.day(ending == null ? null : ending.on()),
                                "what", kinds)));
    }

    private static String category(String id, Pieces pieces) {
        var key = "clocks.category-" + id;
        return pieces.words().has(key) ? pieces.words().say(key) : id;
    }
}
