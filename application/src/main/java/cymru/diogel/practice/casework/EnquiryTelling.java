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
import java.util.UUID;
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
                    tellStory(it);
                    tellWork(it, List.of(it.child()));
                });
    }

    private void tellStory(Enquiry it) {
        tell(
                it,
                "enquiry:" + it.id(),
                Happening.Times.on(it.begun().startedOn(), it.begun().knownAt()),
                Phrase.of("casework.enquiry"));
        for (var made : it.determinations()) {
            if (made.completeAt() != null) {
                tell(
                        it,
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
            tell(
                    it,
                    "transferred:" + it.id(),
                    Happening.Times.at(transfer.at()),
                    new Phrase("casework.transferred", Map.of("to", Phrase.text(transfer.to()))));
        }
    }

    private void tell(Enquiry it, String key, Happening.Times times, Phrase title) {
        telling.tell(
                List.of(it.child()),
                new Telling.Step(key, times, Happening.Sort.key(Kind.ENQUIRY), title, href(it)));
    }

    private void tellWork(Enquiry it, List<UUID> child) {
        var lead = it.lead();
        var team = telling.team(child).orElse(null);
        var whose =
                lead == null ? Task.Whose.team(Right.LEAD_ENQUIRIES, team) : Task.Whose.of(lead);
        telling.putWhile(
                it.stage() == Stage.OPEN,
                child,
                next(it, "assess", whose, it.limits().assessment()));
        var made = it.made();
        var lack = made == null ? null : made.asRule().lack().orElse(null);
        telling.putWhile(
                lack == Lack.RATIFICATION,
                child,
                next(
                        it,
                        "ratify",
                        Task.Whose.team(Right.RATIFY_DETERMINATIONS, team),
                        it.limits().assessment()));
        telling.putWhile(
                lack == Lack.CONFERENCE, child, next(it, "conference", whose, conferenceBy(it)));
        telling.putWhile(it.stage() == Stage.REOPENED, child, next(it, "reopened", whose, null));
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
