package cymru.diogel.practice.casework;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.caseload.Handover;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of core groups. */
@Component
class CoreGroupTelling {
    private final CoreGroups groups;
    private final Telling telling;

    CoreGroupTelling(CoreGroups groups, Telling telling) {
        this.groups = groups;
        this.telling = telling;
    }

    @EventListener
    void on(CoreGroup.Changed event) {
        tell(List.of(event.group()), telling);
    }

    @EventListener
    void on(CoreGroup.TakenOver event) {
        telling.together(voice -> tell(event.groups(), voice));
    }

    @EventListener
    void on(Meeting.NotOf event) {
        telling.forget(event.children(), "coregroup:" + event.meeting());
    }

    // The next meeting is on the list of whoever works with them from now on.
    @EventListener
    void on(Handover.Made event) {
        tell(groups.of(event.children()).stream().map(CoreGroup::id).toList(), telling);
    }

    private void tell(List<UUID> ids, Voice voice) {
        var awaited = groups.awaited(ids);
        var meetings = groups.meetings(ids);
        for (var id : ids) {
            groups.find(id)
                    .ifPresent(it -> {
                        waits(it, awaited.get(id), voice);
                        meetings.getOrDefault(id, List.of()).forEach(met -> tell(met, voice));
                    });
        }
    }

    private void waits(CoreGroup it, @Nullable Meeting awaited, Voice voice) {
        var children = it.isOpen() ? it.children() : it.everybody();
        voice.putWhile(
                it.isOpen() && awaited != null,
                children,
                new Telling.Next(
                        "coregroup:" + it.id(),
                        "coregroup",
                        telling.worker(children),
                        awaited == null ? null : awaited.dueOn(),
                        href(it.id())));
    }

    private static void tell(Meeting it, Voice voice) {
        var minutes = it.minutes();
        if (minutes == null) {
            return;
        }
        var title = Phrase.of(it.isInTime() ? "casework.coregroup" : "casework.coregroup-late");
        voice.tell(
                minutes.spoken().stream().map(Meeting.Spoken::child).toList(),
                new Telling.Step(
                        "coregroup:" + it.id(),
                        Happening.Times.on(minutes.heldOn(), minutes.at()),
                        Happening.Sort.of(Kind.MEETING, Happening.Lane.SOCIAL),
                        title,
                        href(it.group())));
    }

    private static String href(UUID group) {
        return "/coregroups/" + group;
    }
}
