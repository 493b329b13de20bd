package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.enquiries.Determined.Lack;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of section 47 enquiries, each of one child. */
@Component
class EnquiryTelling {
    private final Enquiries enquiries;
    private final Deadlines deadlines;
    private final Telling telling;

    EnquiryTelling(Enquiries enquiries, Deadlines deadlines, Telling telling) {
        this.enquiries = enquiries;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    @EventListener
    void on(Enquiry.Changed event) {
        enquiries
                .find(event.enquiry())
                .ifPresent(it -> {
                    tellStory(it, telling);
                    tellWork(it, telling);
                });
    }

    void tellStory(Enquiry it, Voice voice) {
        var told = new Told(it, voice);
        told.tell(
                "enquiry:" + it.id(),
                Happening.Times.on(it.begun().startedOn(), it.begun().knownAt()),
                Phrase.of("casework.enquiry"));
        for (var made : it.determinations()) {
            if (made.completeAt() != null) {
                told.tell(
                        "determined:" + made.id(),
                        Happening.Times.at(made.at()),
                        new Phrase(
                                "casework.determined",
                                Map.of(
                                        "determination",
                                        Phrase.say(made.determination().message()))));
            }
        }
        var transfer = it.transfer();
        if (transfer != null) {
            told.tell(
                    "transferred:" + it.id(),
                    Happening.Times.at(transfer.at()),
                    new Phrase("casework.transferred", Map.of("to", Phrase.text(transfer.to()))));
        }
    }

    private record Told(Enquiry it, Voice voice) {
        void tell(String key, Happening.Times times, Phrase title) {
            var sort = Happening.Sort.key(Kind.ENQUIRY);
            voice.tell(List.of(it.child()), new Telling.Step(key, times, sort, title, href(it)));
        }
    }

    void tellWork(Enquiry it, Voice voice) {
        var child = List.of(it.child());
        var lead = it.lead();
        var team = telling.team(child).orElse(null);
        var whose =
                lead == null ? Task.Whose.team(Right.LEAD_ENQUIRIES, team) : Task.Whose.of(lead);
        voice.putWhile(
                it.stage() == Stage.OPEN,
                child,
                next(it, "assess", whose, it.limits().assessment()));
        var made = it.made();
        var lack = made == null ? null : made.asRule().lack().orElse(null);
        tellRatifiers(it, lack == Lack.RATIFICATION, voice);
        voice.putWhile(
                lack == Lack.CONFERENCE, child, next(it, "conference", whose, conferenceBy(it)));
        var isReopened = it.stage() == Stage.REOPENED;
        var by = isReopened ? discussionBy(it) : null;
        voice.putWhile(isReopened, child, next(it, "reopened", whose, by));
    }

    // Opened again, it waits for a discussion as after a decision to hold one.
    private LocalDate discussionBy(Enquiry it) {
        var from = enquiries.movedOn(it.id());
        var rule = Rules.published().on("STRATEGY_TIMING", from);
        return rule.limit().due(from, deadlines.calendar());
    }

    // The team's managers ratify, and whoever leads it waits.
    private void tellRatifiers(Enquiry it, boolean isOpen, Voice voice) {
        var child = List.of(it.child());
        var team = telling.team(child).orElse(null);
        var managers = Task.Whose.team(Right.RATIFY_DETERMINATIONS, team);
        var last = it.limits().assessment();
        voice.putWhile(isOpen, child, next(it, "ratify", managers, last));
        var lead = it.lead();
        voice.putWhile(
                isOpen && lead != null,
                child,
                new Telling.Next(
                        "ratify-waits:" + it.id(),
                        "ratify",
                        lead == null ? managers : Task.Whose.of(lead).waiting(),
                        last,
                        href(it)));
    }

    private static Telling.Next next(
            Enquiry it, String notice, Task.Whose whose, @Nullable LocalDate on) {
        return new Telling.Next(notice + ":" + it.id(), notice, whose, on, href(it));
    }

    private LocalDate conferenceBy(Enquiry it) {
        var from = it.begun().lastOn();
        return Rules.published().on("ICPC", from).limit().due(from, deadlines.calendar());
    }

    private static String href(Enquiry it) {
        return "/enquiries/" + it.id();
    }
}
