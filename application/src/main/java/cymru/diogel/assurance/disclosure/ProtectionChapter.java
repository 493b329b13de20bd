package cymru.diogel.assurance.disclosure;

import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Care and support protection plans and the meetings of core groups. Who belongs to a group, and
 * who of the family does what, is in no piece.
 */
@Component
@Order(4)
class ProtectionChapter implements Chapter {
    private final Plans plans;
    private final CoreGroups groups;
    private final Persons persons;

    ProtectionChapter(Plans plans, CoreGroups groups, Persons persons) {
        this.plans = plans;
        this.groups = groups;
        this.persons = persons;
    }

    @Override
    public void write(UUID child, Pieces pieces) {
        var mates = Withheld.of(persons.mates(child));
        plans.of(List.of(child)).forEach(it -> write(it, pieces, mates));
        for (var it : groups.of(List.of(child))) {
            var others = Withheld.of(persons.others(child, it.everybody()));
            groups.meetings(List.of(it.id()))
                    .getOrDefault(it.id(), List.of())
                    .forEach(meeting -> write(child, it, meeting, pieces, others));
        }
    }

    private void write(ProtectionPlan plan, Pieces pieces, Withheld mates) {
        for (var version : plans.versions(plan.id())) {
            var on = version.made().on();
            version.text()
                    .parts()
                    .forEach((part, text) -> {
                        var what = pieces.words().say(part.message());
                        // What parents think is theirs.
                        var withheld = mates.whole(part == Version.Part.VIEWS);
                        pieces.put(pieces.say("plan-part", on, what), text, withheld);
                    });
            pieces.put(pieces.say("plan-changed", on), version.changed(), mates);
        }
        plans.actions(List.of(plan.id()))
                .getOrDefault(plan.id(), List.of())
                .forEach(it -> {
                    var action = it.action();
                    pieces.put(pieces.say("plan-action", it.addedOn()), action.change(), mates);
                    pieces.put(pieces.say("plan-sign", it.addedOn()), action.sign(), mates);
                    pieces.put(pieces.say("plan-evidence", it.addedOn()), action.evidence(), mates);
                });
    }

    // A child who had left, or not come yet, was not spoken of.
    private static void write(
            UUID child, CoreGroup group, Meeting it, Pieces pieces, Withheld others) {
        var minutes = it.minutes();
        if (minutes == null || !wasIn(child, group, minutes)) {
            return;
        }
        var on = minutes.heldOn();
        var said = minutes.words();
        Stream.of(said.risks(), said.assessments(), said.refined())
                .forEach(text -> pieces.put(pieces.say("group", on), text, others));
        pieces.put(pieces.say("group-parents", on), said.parents(), others.whole(true));
        var denied = said.denied();
        pieces.put(pieces.say("group-denied", on), denied == null ? null : denied.words(), others);
        minutes.spoken().stream()
                .filter(spoken -> spoken.child().equals(child))
                .forEach(spoken -> pieces.put(pieces.say("group-effect", on), spoken.effect()));
    }

    private static boolean wasIn(UUID child, CoreGroup group, Meeting.Minutes minutes) {
        return group.places().stream()
                .filter(it -> it.child().equals(child))
                .anyMatch(it ->
                        !minutes.heldOn().isBefore(it.from())
                                && (it.until() == null || minutes.heldOn().isBefore(it.until())));
    }
}
