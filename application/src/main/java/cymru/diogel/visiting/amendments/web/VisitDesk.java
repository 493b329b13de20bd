package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a report is opened to be amended: whoever may not write of its children finds none. */
@Component
class VisitDesk {
    private final Visits visits;
    private final Access access;
    private final People people;

    VisitDesk(Visits visits, Access access, People people) {
        this.visits = visits;
        this.access = access;
        this.people = people;
    }

    /**
     * A report, all its children, and those of them whom the viewer may write of.
     *
     * @param all also those whom the viewer may not see
     */
    record Opened(Visit visit, Set<UUID> all, List<Child> children) {}

    Opened open(Viewer viewer, UUID id, String act) {
        var all = visits.childrenOf(id);
        var grounds = access.lookToWrite(viewer, all, act);
        var visit = visits.find(id).orElseThrow(Absent::new);
        var seen = people.children(grounds.keySet());
        var children =
                visit.children().stream()
                        .filter(it -> seen.containsKey(it.child()))
                        .map(it -> seen.get(it.child()))
                        .toList();
        return new Opened(visit, all, children);
    }

    /** The child of this number, if the viewer may write of it; absent and forbidden are one. */
    @Nullable Child child(Viewer viewer, String reference, String act) {
        var child = people.childrenByReference(List.of(reference)).get(reference);
        try {
            var ids = child == null ? List.<UUID>of() : List.of(child.id());
            access.lookToWrite(viewer, ids, act);
            return child;
        } catch (Absent _) {
            return null;
        }
    }
}
