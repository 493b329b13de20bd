package cymru.diogel.visiting.amendments;

import static java.util.Objects.requireNonNull;

import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.families.Redactions;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.amendments.Amendment.Subject;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Does what was agreed, as the machine: a part of a report may be of a child nobody here sees. */
@Component
class Hands {
    private final Visits visits;
    private final People people;
    private final Redactions redactions;
    private final Drafts drafts;

    Hands(Visits visits, People people, Redactions redactions, Drafts drafts) {
        this.visits = visits;
        this.people = people;
        this.redactions = redactions;
        this.drafts = drafts;
    }

    boolean isSaid(Visit visit, Redaction words) {
        return words.changes(visit)
                || visits.corrections(visit.id()).stream()
                        .anyMatch(it ->
                                words.changes(it.before())
                                        || !words.in(it.reason()).equals(it.reason()));
    }

    /** Whether the record is still such that this can be done to it. */
    boolean canDo(Amendment it) {
        return SecondLock.deciding(() ->
                switch (it.kind()) {
                    case REDACT_VISIT -> isThere(it.subject(), it.children());
                    case REDACT_FACT -> redactions.canRedact(requireNonNull(it.subject().line()));
                    case MOVE_VISIT -> canMove(it);
                    case WITHDRAW -> true;
                });
    }

    private boolean isThere(Subject subject, Set<UUID> children) {
        return visits.find(requireNonNull(subject.visit()))
                .filter(visit -> has(visit, children))
                .isPresent();
    }

    // The other must be in no other part of the report.
    private boolean canMove(Amendment it) {
        var target = requireNonNull(it.subject().target());
        return people.children(List.of(target)).containsKey(target)
                && visits.find(requireNonNull(it.subject().visit()))
                        .filter(visit -> has(visit, it.children()))
                        .filter(visit -> !has(visit, Set.of(target)))
                        .isPresent();
    }

    private static boolean has(Visit visit, Set<UUID> children) {
        return visit.children().stream().anyMatch(it -> children.contains(it.child()));
    }

    /** Does it; returns what was taken out, to be sealed. */
    Optional<String> apply(Amendment it) {
        return SecondLock.deciding(() ->
                switch (it.kind()) {
                    case REDACT_VISIT -> redactVisit(it);
                    case REDACT_FACT ->
                            Optional.of(redactions.redact(requireNonNull(it.subject().line())));
                    case MOVE_VISIT -> move(it);
                    case WITHDRAW -> Optional.empty();
                });
    }

    private Optional<String> redactVisit(Amendment it) {
        var visit = visit(it);
        var words = requireNonNull(it.words());
        var redaction = Redaction.of(words);
        visits.rewrite(visit, redaction::in, redaction::in);
        drafts.forget(visit.id());
        return Optional.of(words);
    }

    private Optional<String> move(Amendment it) {
        var visit = visit(it);
        var from = it.children().iterator().next();
        var to = requireNonNull(it.subject().target());
        var child = requireNonNull(people.children(List.of(to)).get(to));
        var moving = new Moving(from, to, child.household());
        if (child.household().equals(visit.household())) {
            visits.rewrite(visit, moving::within, UnaryOperator.identity());
        } else if (visit.children().size() == 1) {
            visits.rewrite(visit, moving::whole, UnaryOperator.identity());
        } else {
            visits.rewrite(visit, moving::without, UnaryOperator.identity());
            visits.addAll(List.of(moving.part(visit, UUID.randomUUID())));
        }
        drafts.forget(visit.id());
        return Optional.empty();
    }

    private Visit visit(Amendment it) {
        return visits.find(requireNonNull(it.subject().visit())).orElseThrow();
    }
}
