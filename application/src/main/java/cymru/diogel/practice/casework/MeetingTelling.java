package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of conferences and core groups. */
@Component
class MeetingTelling {
    private final Conferences conferences;
    private final CoreGroups groups;
    private final Telling telling;

    MeetingTelling(Conferences conferences, CoreGroups groups, Telling telling) {
        this.conferences = conferences;
        this.groups = groups;
        this.telling = telling;
    }

    @EventListener
    void on(Conference.Changed event) {
        conferences
                .find(event.conference())
                .ifPresent(it -> {
                    tell(it, event.children(), telling);
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
        var chair = it.progress().chair();
        var ended = stage == Stage.FINAL || stage == Stage.CANCELLED;
        voice.putWhile(
                !waits && !ended,
                children,
                new Telling.Next(
                        "minutes:" + it.id(),
                        "minutes",
                        chair == null
                                ? Task.Whose.all(Right.CHAIR_CONFERENCES)
                                : Task.Whose.of(chair),
                        it.progress().dueOn(),
                        href));
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

    @EventListener
    void on(CoreGroup.Changed event) {
        groups.find(event.group()).ifPresent(this::tell);
    }

    private void tell(CoreGroup it) {
        var href = "/coregroups/" + it.id();
        var awaited = groups.awaited(List.of(it.id())).get(it.id());
        var children = it.isOpen() ? it.children() : it.everybody();
        var due = awaited == null ? null : awaited.dueOn();
        telling.putWhile(
                it.isOpen() && awaited != null,
                children,
                new Telling.Next(
                        "coregroup:" + it.id(), "coregroup", telling.worker(children), due, href));
        groups.meetings(List.of(it.id()))
                .getOrDefault(it.id(), List.of())
                .forEach(meeting -> tell(meeting, href));
    }

    private void tell(Meeting it, String href) {
        var minutes = it.minutes();
        if (minutes == null) {
            return;
        }
        LocalDate on = minutes.heldOn();
        var title = Phrase.of(it.isInTime() ? "casework.coregroup" : "casework.coregroup-late");
        telling.tell(
                minutes.spoken().stream().map(Meeting.Spoken::child).toList(),
                new Telling.Step(
                        "coregroup:" + it.id(),
                        Happening.Times.on(on, minutes.at()),
                        Happening.Sort.of(Kind.MEETING, Happening.Lane.SOCIAL),
                        title,
                        href));
    }
}
