package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.work.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of conferences. */
@Component
class ConferenceTelling {
    private final Conferences conferences;
    private final Telling telling;

    ConferenceTelling(Conferences conferences, Telling telling) {
        this.conferences = conferences;
        this.telling = telling;
    }

    @EventListener
    void on(Conference.Changed event) {
        conferences
                .find(event.conference())
                .ifPresent(it -> {
                    tell(it, event.children(), telling);
                    tellAgencies(it, event.children());
                    if (it.said() != null) {
                        var about = conferences.about(List.of(it.id()));
                        decisions(it, about.getOrDefault(it.id(), List.of()), telling);
                    }
                });
    }

    void tell(Conference it, List<UUID> children, Voice voice) {
        var stage = it.progress().stage();
        var href = "/conferences/" + it.id();
        var waits = stage == Stage.CALLED || stage == Stage.POSTPONED || stage == Stage.INQUORATE;
        voice.putWhile(
                waits,
                children,
                new Telling.Next(
                        "meet:" + it.id(),
                        "meet",
                        Task.Whose.of(it.call().by()),
                        it.call().counted().dueOn(),
                        href));
        var ended = stage == Stage.FINAL || stage == Stage.CANCELLED;
        tellChair(it, children, !waits && !ended, voice);
    }

    // Once it was held the chair decides and records, and whoever called it waits.
    private void tellChair(Conference it, List<UUID> children, boolean isOpen, Voice voice) {
        var href = "/conferences/" + it.id();
        var chair = it.progress().chair();
        voice.putWhile(
                isOpen,
                children,
                new Telling.Next(
                        "minutes:" + it.id(),
                        "minutes",
                        chair == null
                                ? Task.Whose.all(Right.CHAIR_CONFERENCES)
                                : Task.Whose.of(chair),
                        it.progress().dueOn(),
                        href));
        var caller = it.call().by();
        voice.putWhile(
                isOpen && !caller.equals(chair),
                children,
                new Telling.Next(
                        "minutes-waits:" + it.id(),
                        "minutes",
                        Task.Whose.of(caller).waiting(),
                        it.progress().dueOn(),
                        href));
    }

    // Each agency whose report is not there is asked for it until the conference is held.
    private void tellAgencies(Conference it, List<UUID> children) {
        var written =
                conferences.reports(it.id()).stream()
                        .map(AgencyReport::agency)
                        .collect(Collectors.toSet());
        var stage = it.progress().stage();
        var isOpen = stage == Stage.CALLED || stage == Stage.POSTPONED || stage == Stage.INQUORATE;
        for (var invited : conferences.invited(it.id())) {
            var account = invited.whom().account();
            var agency = invited.whom().agency();
            if (account != null && agency != null) {
                var next =
                        new Telling.Next(
                                "opinion:" + it.id() + ":" + account,
                                "opinion",
                                Task.Whose.of(account),
                                it.call().plannedOn(),
                                "/conferences/" + it.id());
                telling.putWhile(
                        isOpen && !invited.isKeptOut() && !written.contains(agency),
                        children,
                        next);
            }
        }
    }

    void decisions(Conference it, List<Conference.About> all, Voice voice) {
        var href = "/conferences/" + it.id();
        var heldOn = it.progress().heldOn();
        var said = it.said();
        if (heldOn == null || said == null) {
            return;
        }
        for (var about : all) {
            var decision = about.decision();
            if (decision != null) {
                var title =
                        new Phrase(
                                "casework.decided",
                                Map.of("decision", Phrase.say(decision.outcome().message())));
                voice.tell(
                        List.of(about.child()),
                        new Telling.Step(
                                "decision:" + about.id(),
                                Happening.Times.on(heldOn, said.at()),
                                Happening.Sort.key(Kind.REGISTER),
                                title,
                                href));
            }
        }
    }
}
