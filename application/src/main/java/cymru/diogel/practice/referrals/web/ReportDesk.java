package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Beside;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.NextSteps;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A report laid open: looked at in the trail first, with its children as far as access lets. */
@Component
class ReportDesk {
    private final Referrals referrals;
    private final Access access;
    private final People people;
    private final Others others;
    private final Clock clock;

    ReportDesk(Referrals referrals, Access access, People people, Others others, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.people = people;
        this.others = others;
        this.clock = clock;
    }

    /** What other modules keep beside a report, and where it goes on in them. */
    @Component("othersOfReports")
    record Others(ObjectProvider<NextSteps> steps, ObjectProvider<Beside> beside) {}

    /** A report and the children it names. */
    record Opened(Report report, List<Named> named) {
        List<UUID> tied() {
            return named.stream().map(Named::child).filter(Objects::nonNull).toList();
        }

        Named child(UUID id) {
            return named.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow(Absent::new);
        }
    }

    /** Lets the viewer look at it; a report of a child closed to them is not there. */
    Opened look(UUID id, Viewer viewer) {
        var found = referrals.whole(id).entrySet().stream().findFirst();
        if (found.isEmpty()) {
            access.browse(Entry.refused("report.look"));
            throw new Absent();
        }
        var opened = new Opened(found.get().getKey(), found.get().getValue());
        var tied = opened.tied();
        if (tied.isEmpty()) {
            access.browse(Entry.seen("report.look").with("report", id));
        } else if (access.look(viewer, tied, "report.look").size() < tied.size()) {
            throw new Absent();
        }
        return opened;
    }

    /** The same for whoever works on it. */
    Opened lookToWork(UUID id, Viewer viewer) {
        var opened = look(id, viewer);
        if (!viewer.id().equals(opened.report().handling().takenBy())) {
            throw new Absent();
        }
        return opened;
    }

    ConcernView view(Opened opened, Frame frame, Viewer viewer, Typed typed) {
        var report = opened.report();
        var children = people.children(opened.tied());
        var earlier =
                children.isEmpty()
                        ? Map.<Report, List<Named>>of()
                        : referrals.earlier(report, children.values());
        var checks = referrals.checked(report.id());
        // Only what was decided is opened again.
        var isDecided = report.handling().decidedAt() != null;
        var opens = isDecided ? referrals.reopened(report.id()) : List.<Report.Reopened>of();
        var more =
                others.beside().stream()
                        .flatMap(module -> module.toTakers(report).stream())
                        .toList();
        var past = new ConcernView.Past(checks, earlier, steps(opened), opens, more);
        var mine = viewer.id().equals(report.handling().takenBy());
        var today = LocalDate.now(clock);
        var seniors = viewer.may(Right.REOPEN_REPORTS);
        return new ConcernView(
                frame, report, opened.named(), children, past, mine, seniors, typed, today);
    }

    private List<NextSteps.Step> steps(Opened opened) {
        var decided = new EnumMap<Outcome, List<UUID>>(Outcome.class);
        for (var it : opened.named()) {
            if (it.decision() != null && it.child() != null) {
                decided.computeIfAbsent(it.decision().outcome(), _ -> new ArrayList<>())
                        .add(it.child());
            }
        }
        var found = new ArrayList<NextSteps.Step>();
        var id = opened.report().id();
        others.steps()
                .forEach(module ->
                        decided.forEach((outcome, children) ->
                                module.after(outcome, children, id).ifPresent(found::add)));
        return found;
    }
}
