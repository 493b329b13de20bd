package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.work.Task;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of moves between councils. */
@Component
class MoveTelling {
    private final Moves moves;
    private final Telling telling;

    MoveTelling(Moves moves, Telling telling) {
        this.moves = moves;
        this.telling = telling;
    }

    @EventListener
    void on(Move.Changed event) {
        moves.find(event.move())
                .ifPresent(it -> {
                    moves.steps(it.id()).forEach(step -> tell(it, step));
                    waits(it);
                });
    }

    /** Whose it is to call a conference follows who works with the child. */
    @EventListener
    void on(Allocation.Changed event) {
        moves.openOf(event.children()).forEach(this::waits);
    }

    private void tell(Move it, Move.Step step) {
        var values =
                Map.of(
                        "council",
                        Phrase.text(it.other().council()),
                        "stage",
                        Phrase.say(it.message(step.stage())));
        telling.tell(
                List.of(it.child()),
                new Telling.Step(
                        "move:" + step.id(),
                        Happening.Times.on(step.on(), step.at()),
                        Happening.Sort.key(Kind.REGISTER),
                        new Phrase("casework.move", values),
                        href(it)));
    }

    // The conference of a child who came for good is for whoever works with the child to call;
    // that of another council is waited for.
    private void waits(Move it) {
        var isFinal = it.stage() == Move.Stage.PERMANENT;
        var isHere = it.way() == Move.Way.IN;
        var due = moves.clocks(it.days().heardOn()).due(it).orElse(null);
        var child = List.of(it.child());
        var custodian = Task.Whose.all(Right.KEEP_REGISTER);
        telling.putWhile(
                it.stage().isOpen() && !(isFinal && isHere),
                child,
                new Telling.Next(
                        "move:" + it.id(),
                        "move",
                        isFinal ? custodian.waiting() : custodian,
                        due,
                        href(it)));
        telling.putWhile(
                isFinal && isHere,
                child,
                new Telling.Next(
                        "transfer:" + it.id(), "transfer", telling.worker(child), due, href(it)));
    }

    private static String href(Move it) {
        return "/register/moves/" + it.id();
    }
}
