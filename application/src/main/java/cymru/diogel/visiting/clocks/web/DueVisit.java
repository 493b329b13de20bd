package cymru.diogel.visiting.clocks.web;

import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.clocks.Duty;
import cymru.diogel.visiting.clocks.Owed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One visit to make: a call on one household, for all of its children whose clocks are near.
 *
 * @param on the day by which the most pressing clock wants it
 * @param children those it is for, eldest first
 */
public record DueVisit(
        UUID household, LocalDate on, boolean late, List<Child> children, List<Line> lines) {

    /** One thing to be done in it, and for whom. */
    public record Line(Owed owed, List<Child> children) {}

    private record Claim(Child child, Owed owed) {}

    // Siblings whose clocks say the same share a line.
    private record Alike(Duty duty, LocalDate by, LocalDate from, Owed.Since since) {}

    private static final Comparator<Child> ELDEST_FIRST =
            Comparator.comparing(Child::bornOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Child::reference);

    /** The visits overdue, or wanted by a day; the most pressing first. */
    static List<DueVisit> by(Collection<ChildWork> work, LocalDate horizon) {
        return work.stream()
                .flatMap(it -> it.owed().values().stream().map(owed -> new Claim(it.child(), owed)))
                .filter(it -> !it.owed().by().isAfter(horizon))
                .collect(Collectors.groupingBy(it -> it.child().household()))
                .entrySet()
                .stream()
                .map(it -> visit(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparing(DueVisit::on)
                                .thenComparing(it -> it.children().getFirst().reference()))
                .toList();
    }

    private static DueVisit visit(UUID household, List<Claim> claims) {
        var lines =
                claims.stream()
                        .sorted(
                                Comparator.comparing((Claim it) -> !it.owed().isLate())
                                        .thenComparing(it -> it.owed().by())
                                        .thenComparing(it -> it.owed().duty())
                                        .thenComparing(Claim::child, ELDEST_FIRST))
                        .collect(
                                Collectors.groupingBy(
                                        DueVisit::alike, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(DueVisit::line)
                        .toList();
        var first = lines.getFirst().owed();
        var children = claims.stream().map(Claim::child).distinct().sorted(ELDEST_FIRST).toList();
        return new DueVisit(household, first.by(), first.isLate(), children, lines);
    }

    private static Alike alike(Claim claim) {
        var owed = claim.owed();
        return new Alike(owed.duty(), owed.by(), owed.occasion().startedOn(), owed.since());
    }

    private static Line line(List<Claim> alike) {
        return new Line(alike.getFirst().owed(), alike.stream().map(Claim::child).toList());
    }
}
