package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A core group laid open: all its children are looked at in the trail first. */
@Component
class GroupDesk {
    private final CoreGroups groups;
    private final Access access;
    private final People people;

    GroupDesk(CoreGroups groups, Access access, People people) {
        this.groups = groups;
        this.access = access;
        this.people = people;
    }

    /** A core group and its children on record. */
    record Opened(CoreGroup group, Map<UUID, Child> children) {
        /** What to call a child. */
        String name(UUID child) {
            var it = children.get(child);
            return it == null ? "–" : it.title();
        }

        String names() {
            return String.join(", ", group.everybody().stream().map(this::name).toList());
        }
    }

    /** For whoever may see every child of it; to others it is not there. */
    Opened look(UUID id, Viewer viewer, String act) {
        var it = find(id, act);
        if (access.look(viewer, it.everybody(), act).size() < it.places().size()) {
            throw new Absent();
        }
        return opened(it);
    }

    /** The same for whoever writes of every child of it. */
    Opened lookToWrite(UUID id, Viewer viewer, String act) {
        var it = find(id, act);
        if (access.lookToWrite(viewer, it.everybody(), act).size() < it.places().size()) {
            throw new Absent();
        }
        return opened(it);
    }

    // Its children eldest first.
    private Opened opened(CoreGroup it) {
        var children = people.children(it.everybody());
        var order =
                children.values().stream()
                        .sorted(GroupQueueView.ELDEST_FIRST)
                        .map(Child::id)
                        .toList();
        var places =
                it.places().stream()
                        .sorted(Comparator.comparingInt(of -> order.indexOf(of.child())))
                        .toList();
        var group = new CoreGroup(it.id(), it.conference(), it.beganOn(), it.endedOn(), places);
        return new Opened(group, children);
    }

    private CoreGroup find(UUID id, String act) {
        var found = groups.find(id);
        if (found.isEmpty()) {
            access.browse(Entry.refused(act));
            throw new Absent();
        }
        return found.get();
    }

    List<Meeting> meetings(UUID group) {
        return groups.meetings(List.of(group)).getOrDefault(group, List.of());
    }

    /** A meeting of this group. */
    Meeting meeting(UUID group, UUID id) {
        return meetings(group).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
