package cymru.diogel.visiting.amendments;

import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What becomes of a report when a child's part in it goes to another child.
 *
 * @param home the household of the other child
 */
record Moving(UUID from, UUID to, UUID home) {

    /** The whole report, told of nobody else, goes with it. */
    Visit whole(Visit visit) {
        return with(visit, home, visit.words(), part(visit).toList());
    }

    /** In one household the part alone changes hands. */
    Visit within(Visit visit) {
        var others = visit.children().stream().filter(it -> !it.child().equals(from));
        var all = Stream.concat(others, part(visit)).toList();
        return with(visit, visit.household(), visit.words(), all);
    }

    /** What stays with the others. */
    Visit without(Visit visit) {
        var others = visit.children().stream().filter(it -> !it.child().equals(from)).toList();
        return with(visit, visit.household(), visit.words(), others);
    }

    /** A report of the part alone: the same call, and no words that were written of others. */
    Visit part(Visit visit, UUID id) {
        var part = with(visit, home, Words.NONE, part(visit).toList());
        return new Visit(
                id,
                part.household(),
                part.practitioner(),
                part.team(),
                part.notice(),
                part.plannedFor(),
                part.when(),
                part.place(),
                part.mode(),
                part.access(),
                part.circumstances(),
                part.words(),
                part.agencies(),
                part.children(),
                new Visit.Recording(
                        part.recording().at(),
                        part.recording().by(),
                        part.recording().origin(),
                        0));
    }

    private Stream<Seen> part(Visit visit) {
        return visit.children().stream()
                .filter(it -> it.child().equals(from))
                .map(it ->
                        new Seen(
                                to,
                                it.sourceReference(),
                                it.seen(),
                                it.alone(),
                                it.bedroom(),
                                it.whyNot(),
                                it.remarks()));
    }

    static Visit with(Visit visit, UUID household, Words words, List<Seen> children) {
        return new Visit(
                visit.id(),
                household,
                visit.practitioner(),
                visit.team(),
                visit.notice(),
                visit.plannedFor(),
                visit.when(),
                visit.place(),
                visit.mode(),
                visit.access(),
                visit.circumstances(),
                words,
                visit.agencies(),
                children,
                visit.recording());
    }
}
