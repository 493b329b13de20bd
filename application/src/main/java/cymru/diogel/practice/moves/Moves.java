package cymru.diogel.practice.moves;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.moves.Move.Days;
import cymru.diogel.practice.moves.Move.Other;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.moves.Move.Staying;
import cymru.diogel.practice.moves.Move.Step;
import cymru.diogel.practice.register.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves between councils. Whoever asks here has asked access for the child first. */
@Component
public class Moves {
    private final MoveStore store;
    private final Around around;
    private final Clock clock;

    Moves(MoveStore store, Around around, Clock clock) {
        this.store = store;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component("movesAround")
    record Around(
            Register register,
            Deadlines deadlines,
            Trail trail,
            ApplicationEventPublisher events) {}

    /** A move as it is told of; its identity is made with the form. */
    public record Notice(UUID id, UUID child, Other other, UUID by) {}

    /**
     * A child of ours leaves: the other council is to be written to. Says no where the name is not
     * on, or the child is moving already.
     */
    @Transactional
    public boolean leave(Notice of, LocalDate heardOn) {
        return SecondLock.deciding(() -> {
            var child = of.child();
            var isOn = around.register().on(today(), List.of(child)).containsKey(child);
            var days = Days.heard(heardOn);
            var it =
                    new Move(
                            of.id(),
                            child,
                            Move.Way.OUT,
                            Stage.KNOWN,
                            of.other(),
                            days,
                            Staying.NOWHERE);
            return isOn && begin(it, heardOn, of.by());
        });
    }

    /** A child of another council as it comes: for a while or for good. */
    public record Coming(
            Stage stage,
            Days days,
            @Nullable String address,
            @Nullable String supervision,
            Set<String> categories) {}

    /**
     * A child of another council comes here, and its name is entered for a while. Says no where the
     * name is on our register, or the child is moving already.
     */
    @Transactional
    public boolean come(Notice of, Coming how) {
        return SecondLock.deciding(() -> {
            var child = of.child();
            var days = how.days();
            var isOurs = around.register().on(today(), List.of(child)).containsKey(child);
            if (isOurs || store.openOf(child).isPresent()) {
                return false;
            }
            var since = days.arrivedOn() == null ? days.heardOn() : days.arrivedOn();
            var entering = new Register.Entering(child, since, how.categories(), null);
            var spell = around.register().host(entering);
            var staying = new Staying(how.address(), how.supervision(), spell);
            var it = new Move(of.id(), child, Move.Way.IN, how.stage(), of.other(), days, staying);
            return begin(it, since, of.by());
        });
    }

    private boolean begin(Move it, LocalDate on, UUID by) {
        return store.add(it) && wrote(it, step(it, on, by, null));
    }

    /** How a child stays, once that is known: for a while, or for good. */
    @Transactional
    public boolean settle(UUID move, Stage as, Days days, Staying where, UUID by) {
        return SecondLock.deciding(() -> {
            var it = store.hold(move).orElseThrow(Absent::new);
            var spell = it.staying().spell();
            var now = it.at(as, days, new Staying(where.address(), where.supervision(), spell));
            if (!it.stage().mayBecome(as) || !as.isOpen()) {
                return false;
            }
            store.write(now);
            var on = as == Stage.PERMANENT ? days.agreedOn() : days.arrivedOn();
            return wrote(now, step(now, on == null ? today() : on, by, null));
        });
    }

    /** The child went back, or did not move in the end; a temporary entry is over with it. */
    @Transactional
    public boolean end(UUID move, LocalDate on, String reason, UUID by) {
        return SecondLock.deciding(
                () -> over(store.hold(move), new Over(Stage.RETURNED, on, reason, by)));
    }

    /** The other council held its conference; only now our child's name comes off. */
    @Transactional
    public boolean transfer(UUID move, LocalDate on, String decided, UUID by) {
        return SecondLock.deciding(() -> {
            var it = store.hold(move).filter(of -> of.way() == Move.Way.OUT);
            return over(it, new Over(Stage.TRANSFERRED, on, decided, by));
        });
    }

    /** Our conference on a child who came has decided, for good whatever was agreed before. */
    void decided(UUID move, LocalDate on) {
        SecondLock.deciding(() -> {
            var it = store.hold(move).orElseThrow(Absent::new);
            if (it.stage() == Stage.TEMPORARY) {
                var days = it.days();
                var agreed =
                        new Days(
                                days.heardOn(),
                                days.informedOn(),
                                days.arrivedOn(),
                                days.untilOn(),
                                on,
                                null);
                it = it.at(Stage.PERMANENT, agreed, it.staying());
            }
            return over(Optional.of(it), new Over(Stage.TRANSFERRED, on, null, null));
        });
    }

    /** The name came off on the way. */
    void lapse(UUID move, LocalDate on) {
        SecondLock.deciding(() -> over(store.hold(move), new Over(Stage.LAPSED, on, null, null)));
    }

    /** How a move is over. */
    private record Over(Stage stage, LocalDate on, @Nullable String words, @Nullable UUID by) {}

    private boolean over(Optional<Move> of, Over how) {
        var it = of.orElseThrow(Absent::new);
        if (!it.stage().mayBecome(how.stage())) {
            return false;
        }
        var now = it.ended(how.stage(), how.on());
        store.write(now);
        if (it.way() == Move.Way.IN) {
            around.register().release(it.child(), how.on());
        } else if (how.stage() == Stage.TRANSFERRED) {
            around.register()
                    .remove(it.child(), how.on(), cymru.diogel.practice.register.Way.TRANSFERRED);
        }
        return wrote(now, step(now, how.on(), how.by(), how.words()));
    }

    public Optional<Move> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** The one that is under way for a child. */
    public Optional<Move> openOf(UUID child) {
        return SecondLock.deciding(() -> store.openOf(child));
    }

    /** Those that are under way for these children. */
    public List<Move> openOf(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.openOf(children));
    }

    /** All of a child, the latest first. */
    public List<Move> of(UUID child) {
        return SecondLock.deciding(() -> store.of(child));
    }

    /** All there are, to be counted, or shown as far as access lets. */
    public List<Move> all() {
        return SecondLock.counting(store::all);
    }

    /** What became of it, the first first. */
    public List<Step> steps(UUID move) {
        return SecondLock.deciding(() -> store.steps(move));
    }

    /** By when its steps are due, as it is counted for a notice of that day. */
    public MoveClocks clocks(LocalDate on) {
        var calendar = around.deadlines().calendar();
        return new MoveClocks(Rules.published(), calendar, store.start(on));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Step step(Move it, LocalDate on, @Nullable UUID by, @Nullable String words) {
        return new Step(UUID.randomUUID(), it.id(), it.stage(), on, clock.instant(), by, words);
    }

    private boolean wrote(Move it, Step step) {
        store.add(step, it.child());
        around.trail()
                .wrote(
                        Entry.done("move." + Move.code(it.stage()))
                                .ofChild(it.child(), Ground.QUALITY_ASSURANCE.name())
                                .with("move", it.id()));
        around.events().publishEvent(new Move.Changed(it.id(), it.child()));
        return true;
    }
}
