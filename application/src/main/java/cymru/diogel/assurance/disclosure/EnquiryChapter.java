package cymru.diogel.assurance.disclosure;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Strategy discussions, enquiries and the second look at their outcomes. What the police said waits
 * for somebody to read it: to give it may harm what they do.
 */
@Component
@Order(2)
class EnquiryChapter implements Chapter {
    private final Discussions discussions;
    private final Enquiries enquiries;
    private final Reviews reviews;
    private final Persons persons;

    EnquiryChapter(Discussions discussions, Enquiries enquiries, Reviews reviews, Persons persons) {
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.reviews = reviews;
        this.persons = persons;
    }

    @Override
    public void write(UUID child, Pieces pieces) {
        discussions.of(List.of(child)).forEach(it -> write(child, it, pieces));
        var mates = Withheld.of(persons.mates(child));
        enquiries.of(List.of(child)).forEach(it -> write(it, pieces, mates));
    }

    private void write(UUID child, Discussion it, Pieces pieces) {
        var on = day(it.called().at());
        var others = Withheld.of(persons.others(child, it.children()));
        pieces.put(pieces.say("strategy", on), it.called().reason(), others);
        var written = it.written();
        if (written != null) {
            // The police are at every one.
            pieces.put(pieces.say("strategy-record", on), written.words(), others.whole(true));
        }
        var ended = it.ended();
        if (ended != null) {
            var outcome = ended.outcome();
            if (outcome != null) {
                pieces.put(
                        pieces.say("strategy-outcome", on), pieces.words().say(outcome.message()));
            }
            pieces.put(pieces.say("strategy-reasons", on), ended.reasons(), others);
        }
    }

    private void write(Enquiry it, Pieces pieces, Withheld mates) {
        var on = it.begun().startedOn();
        var seen = it.seen();
        if (seen != null) {
            pieces.put(pieces.say("enquiry-heard", on), seen.heard(), mates);
            pieces.put(pieces.say("enquiry-not-seen", on), seen.why(), mates);
        }
        for (var fact : enquiries.facts(it.id())) {
            var agency = pieces.words().say(fact.agency().message());
            var isPolice = fact.agency() == Agency.POLICE;
            pieces.put(pieces.say("enquiry-fact", on, agency), fact.words(), mates.whole(isPolice));
        }
        for (var made : it.determinations()) {
            pieces.put(
                    pieces.say("enquiry-determined", on),
                    pieces.words().say(made.determination().message()));
            pieces.put(pieces.say("enquiry-reasons", on), made.reasons(), mates);
            var ratified = made.ratified();
            pieces.put(
                    pieces.say("enquiry-reasons", on),
                    ratified == null ? null : ratified.words(),
                    mates);
        }
        var ids = reviews.of(it.id()).stream().map(Review::id).toList();
        reviews.all(ids).forEach(whole -> write(whole, on, pieces, mates));
    }

    private static void write(Review.Whole whole, LocalDate on, Pieces pieces, Withheld mates) {
        for (var it : whole.verdicts()) {
            pieces.put(pieces.say("review", on), pieces.words().say(it.result().message()));
            pieces.put(pieces.say("review-words", on), it.words(), mates);
        }
        var turns = whole.review().turns();
        for (var it : new Review.Said[] {turns.response(), turns.ending()}) {
            pieces.put(pieces.say("review-words", on), it == null ? null : it.words(), mates);
        }
        var decision = turns.decision();
        pieces.put(
                pieces.say("review-words", on),
                decision == null ? null : decision.said().words(),
                mates);
    }

    private static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }
}
