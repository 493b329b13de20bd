package cymru.diogel.practice.conferences;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Said;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Conference.Took;
import cymru.diogel.practice.conferences.Quorum.Verdict;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the chair of a conference does: it is postponed, held, decided, and its record goes out. The
 * register and people are told of what was decided in the same transaction.
 */
@Component
public class Chairing {
    private final ConferenceStore store;
    private final InvitationStore invitations;
    private final Conferences conferences;
    private final Around around;
    private final Clock clock;

    Chairing(
            ConferenceStore store,
            InvitationStore invitations,
            Conferences conferences,
            Around around,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.conferences = conferences;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component
    record Around(People people, Register register) {}

    /** Puts it off to another day; the clock runs on. */
    @Transactional
    public boolean postpone(UUID id, LocalDate to, String reason, UUID by) {
        return move(
                id,
                Stage.POSTPONED,
                it -> {
                    store.plan(id, to);
                    go(it, Stage.POSTPONED, reason, by);
                    return true;
                });
    }

    /** Calls it off; nobody sees the children by it any more. */
    @Transactional
    public boolean cancel(UUID id, String reason, UUID by) {
        return move(
                id,
                Stage.CANCELLED,
                it -> {
                    go(it, Stage.CANCELLED, reason, by);
                    var children = children(id);
                    invitations.invited(id).forEach(each -> conferences.close(each, children));
                    return true;
                });
    }

    /**
     * Who came to a meeting, and how the children took part.
     *
     * @param reason why the chair goes on with too few
     */
    public record Held(
            LocalDate on,
            Map<UUID, Invited.Came> came,
            Map<UUID, Took> took,
            @Nullable String reason) {}

    /** Whether enough agencies come, were these to come. */
    public Verdict verdict(Held held, List<Invited> invited) {
        var agencies =
                invited.stream()
                        .filter(it -> came(held, it))
                        .map(it -> it.whom().agency())
                        .filter(Objects::nonNull)
                        .toList();
        return store.quorum(held.on()).of(agencies, held.reason());
    }

    private static boolean came(Held held, Invited it) {
        var came = held.came().get(it.id());
        return came != null && came.isThere();
    }

    /** Writes down that it was held, or that too few came and it must be held again. */
    @Transactional
    public boolean hold(UUID id, Held held, UUID by) {
        var verdict = verdict(held, conferences.invited(id));
        var stage = verdict == Verdict.INQUORATE ? Stage.INQUORATE : Stage.HELD;
        return move(
                id,
                stage,
                it -> {
                    invitations.came(held.came());
                    held.took().forEach(store::write);
                    var on = stage == Stage.HELD ? held.on() : null;
                    var reason = verdict == Verdict.PROCEEDED_BY_CHAIR ? held.reason() : null;
                    var due = due(stage, held.on());
                    store.write(id, it.progress().at(stage, due, by).held(on, verdict, reason));
                    store.add(new Step(id, stage, held.on(), clock.instant(), by, reason));
                    conferences.wrote("conference.hold", id, children(id));
                    return true;
                });
    }

    /** Writes down what was decided, and tells the register and people of it. */
    @Transactional
    public boolean decide(UUID id, Said said, List<Decision> decisions, UUID by) {
        return move(
                id,
                Stage.DECIDED,
                it -> {
                    var about = about(id);
                    var children = about.stream().map(About::child).toList();
                    if (!Decision.undecided(Set.copyOf(children), decisions).isEmpty()) {
                        return false;
                    }
                    var on = Objects.requireNonNull(it.progress().heldOn());
                    store.write(id, said);
                    for (var each : about) {
                        decisions.stream()
                                .filter(of -> of.child().equals(each.child()))
                                .forEach(of -> decide(each, of, on));
                    }
                    tellPeople(children, on, it.initial());
                    go(it, Stage.DECIDED, null, by);
                    return true;
                });
    }

    /** Names the members of the core group among those invited, before the decisions. */
    @Transactional
    public void name(UUID id, Set<UUID> invited) {
        SecondLock.deciding(() -> invitations.name(id, invited));
    }

    /** Those invited whom it named as members. */
    public Set<UUID> named(UUID id) {
        return SecondLock.deciding(() -> invitations.named(id));
    }

    private void decide(About about, Decision it, LocalDate on) {
        store.write(about.id(), it);
        var child = it.child();
        var register = around.register();
        switch (it.outcome()) {
            case REGISTERED ->
                    register.enter(
                            new Register.Entering(child, on, it.categories(), about.conference()));
            case CATEGORY_CHANGED -> register.change(child, on, it.categories());
            case REMOVED -> register.remove(child, on, Way.REVIEW_CONFERENCE);
            case NOT_REGISTERED, REMAINS -> {}
        }
    }

    private void tellPeople(List<UUID> children, LocalDate on, boolean initial) {
        around.people()
                .plan(
                        List.of(),
                        children.stream()
                                .map(it ->
                                        new cymru.diogel.practice.people.Conference(
                                                it, on, initial))
                                .toList());
    }

    /** The decisions and the outline plan went out. */
    @Transactional
    public boolean sendSummary(UUID id) {
        return SecondLock.deciding(() -> {
            var it = store.hold(id).orElseThrow(Absent::new);
            if (it.owesSummary()) {
                store.write(id, it.progress().summarySent(LocalDate.now(clock)));
                conferences.wrote("conference.summary", id, children(id));
            }
            return it.owesSummary();
        });
    }

    /** Takes the record a step further. */
    @Transactional
    public boolean record(UUID id, Stage to, @Nullable String reason, UUID by) {
        return move(
                id,
                to,
                it -> {
                    go(it, to, reason, by);
                    return true;
                });
    }

    private boolean move(UUID id, Stage to, Predicate<Conference> work) {
        return SecondLock.deciding(() -> {
            var it = store.hold(id).orElseThrow(Absent::new);
            return it.progress().stage().mayBecome(to) && work.test(it);
        });
    }

    private void go(Conference it, Stage to, @Nullable String reason, UUID by) {
        var today = LocalDate.now(clock);
        var held = it.progress().heldOn();
        var due =
                switch (to) {
                    case POSTPONED -> it.call().counted().dueOn();
                    case RECORD_SENT -> due(to, today);
                    case CORRECTION_ASKED -> it.progress().dueOn();
                    case CANCELLED, FINAL -> null;
                    default -> due(to, held == null ? today : held);
                };
        store.write(it.id(), it.progress().at(to, due, by));
        store.add(new Step(it.id(), to, today, clock.instant(), by, reason));
        var act = "conference." + Conference.code(to);
        conferences.wrote(act, it.id(), children(it.id()));
    }

    private LocalDate due(Stage stage, LocalDate since) {
        return Conferences.day(conferences.clocks().waiting(stage, since));
    }

    private List<UUID> children(UUID id) {
        return about(id).stream().map(About::child).toList();
    }

    private List<About> about(UUID id) {
        return store.about(List.of(id)).getOrDefault(id, List.of());
    }
}
