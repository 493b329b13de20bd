package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Dice;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Conf;
import cymru.diogel.assurance.measures.recount.tales.Tale.Det;
import cymru.diogel.assurance.measures.recount.tales.Tale.Enq;
import cymru.diogel.assurance.measures.recount.tales.Tale.Rep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Talk;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** Counts reports, discussions, enquiries and conferences: all of the county and of no team. */
final class PathwayRecount {
    private static final String REPORTS = "reports-";

    private final Tale.Pathway pathway;
    private final LocalDate today;

    PathwayRecount(Tale tale) {
        this.pathway = tale.pathway();
        this.today = tale.today();
    }

    Recounted of(String code, Question asked) {
        if (code.startsWith(REPORTS) || code.equals("children-in-reports")) {
            return reports(code, asked);
        }
        if (code.startsWith("strategy-")) {
            return talks(code, asked);
        }
        return switch (code) {
            case "children-reported-again" -> again(asked);
            // Reports that are taken over owe no confirmation, open or not.
            case "phone-reports-confirmed-in-time" -> new Recounted(List.of(), 0);
            case "initial-conferences-in-time" ->
                    Recounted.share(conferences(asked), this::isInTime, Conf::id);
            case "children-at-initial-conferences-in-time" -> children(conferences(asked));
            case "enquiries-begun", "enquiries-joint", "enquiries-single" ->
                    begun(code, begun(asked));
            case "children-with-an-enquiry" ->
                    Recounted.count(
                            begun(asked).stream().map(Enq::kid).distinct().toList(), it -> it);
            default -> determined(code, asked);
        };
    }

    private static boolean isIn(Instant at, Question asked) {
        return Days.isIn(Dice.day(at), asked.from(), asked.to());
    }

    private static boolean isBy(Instant at, LocalDate day) {
        return !Dice.day(at).isAfter(day);
    }

    private Recounted reports(String code, Question asked) {
        var all = pathway.reports().stream().filter(it -> isIn(it.at(), asked)).toList();
        var tellable = all.stream().filter(PathwayRecount::mayBeTold).toList();
        return switch (code) {
            case "reports-received" -> Recounted.count(all, Rep::id);
            case "reports-decided-in-time" ->
                    Recounted.share(
                            all,
                            it -> it.decided() != null && isBy(it.decided(), limit(it, 1)),
                            Rep::id);
            case "reports-answered-in-time" ->
                    Recounted.share(
                            tellable,
                            it -> it.reply().at() != null && isBy(it.reply().at(), limit(it, 10)),
                            Rep::id);
            case "reports-answered-with-reasons" ->
                    Recounted.share(
                            tellable,
                            it -> it.reply().how() != null && it.reply().reasons(),
                            Rep::id);
            default ->
                    Recounted.count(
                            all.stream().flatMap(it -> it.names().stream()).toList(),
                            Tale.Name::id);
        };
    }

    private Recounted again(Question asked) {
        var kids = new LinkedHashMap<UUID, Boolean>();
        for (var rep : pathway.reports()) {
            for (var name : rep.names()) {
                if (name.kid() != null && isIn(rep.at(), asked)) {
                    kids.merge(name.kid(), wasReported(name.kid(), rep), Boolean::logicalOr);
                }
            }
        }
        return Recounted.share(List.copyOf(kids.keySet()), kids::get, it -> it);
    }

    private boolean wasReported(UUID kid, Rep rep) {
        var since = Dice.day(rep.at()).minusYears(1);
        return pathway.reports().stream()
                .filter(it -> it.at().isBefore(rep.at()) && it.tells(kid))
                .anyMatch(it -> !Dice.day(it.at()).isBefore(since));
    }

    private static LocalDate limit(Rep it, int days) {
        return Days.working(Dice.day(it.at()), days);
    }

    private static boolean mayBeTold(Rep it) {
        var how = it.reply().how();
        return how == null || how.equals("SENT") || how.equals("TOLD");
    }

    private Recounted talks(String code, Question asked) {
        var all = pathway.talks().stream().filter(it -> isIn(it.decided(), asked)).toList();
        var owed = all.stream().filter(it -> !it.course().cancelled()).toList();
        var held = all.stream().filter(it -> it.course().held() != null).toList();
        return switch (code) {
            case "strategy-decided" -> Recounted.count(all, Talk::id);
            case "strategy-held-in-time" ->
                    Recounted.share(
                            owed,
                            it ->
                                    it.course().held() != null
                                            && isBy(
                                                    it.course().held(),
                                                    Days.working(Dice.day(it.decided()), 1)),
                            Talk::id);
            case "strategy-departed" ->
                    Recounted.share(owed, it -> it.course().departed(), Talk::id);
            default -> Recounted.share(held, it -> it.course().written(), Talk::id);
        };
    }

    private List<Enq> begun(Question asked) {
        return pathway.enquiries().stream()
                .filter(it -> Days.isIn(it.start(), asked.from(), asked.to()))
                .toList();
    }

    private static Recounted begun(String code, List<Enq> all) {
        return switch (code) {
            case "enquiries-begun" -> Recounted.count(all, Enq::id);
            case "enquiries-joint" -> Recounted.share(all, PathwayRecount::isJoint, Enq::id);
            default -> Recounted.share(all, it -> !isJoint(it), Enq::id);
        };
    }

    private static boolean isJoint(Enq it) {
        return it.open() ? it.led().getLast().joint() : it.jointAt(it.made().getLast().at());
    }

    private Recounted determined(String code, Question asked) {
        var all =
                pathway.enquiries().stream()
                        .filter(it -> !it.open() && isIn(last(it).at(), asked))
                        .toList();
        var complete = all.stream().filter(it -> isComplete(last(it))).toList();
        return switch (code) {
            case "enquiries-incomplete" ->
                    Recounted.share(all, it -> !isComplete(last(it)), Enq::id);
            case "assessments-in-time" ->
                    within(complete, it -> isBy(last(it).at(), Days.working(it.start(), 42)));
            case "enquiries-within-aim" ->
                    within(complete, it -> isBy(last(it).at(), Days.working(it.last(), 10)));
            case "determination-1", "determination-2", "determination-3" ->
                    within(complete, it -> code.endsWith("-" + last(it).which()));
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static Recounted within(List<Enq> complete, Predicate<Enq> which) {
        return Recounted.share(complete, which, Enq::id);
    }

    private static Det last(Enq it) {
        return it.made().getLast();
    }

    // Nothing is missing of the second.
    private static boolean isComplete(Det it) {
        return it.complete() || it.which() == 2;
    }

    private List<Conf> conferences(Question asked) {
        return pathway.conferences().stream()
                .filter(it -> it.initial() && !it.cancelled())
                .filter(it -> Days.isIn(due(it), asked.from(), asked.to()))
                .filter(it -> it.held() != null || due(it).isBefore(today))
                .toList();
    }

    private static LocalDate due(Conf it) {
        return Days.working(it.start(), 15);
    }

    private boolean isInTime(Conf it) {
        return it.held() != null && !Objects.requireNonNull(it.held()).isAfter(due(it));
    }

    private Recounted children(List<Conf> all) {
        var rows = new ArrayList<UUID>();
        var of = 0;
        for (var it : all) {
            of += it.kids().size();
            rows.addAll(isInTime(it) ? it.kids() : List.of());
        }
        return new Recounted(rows, of);
    }
}
