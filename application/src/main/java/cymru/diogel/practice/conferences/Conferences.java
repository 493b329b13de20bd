package cymru.diogel.practice.conferences;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Call;
import cymru.diogel.practice.conferences.Conference.Counted;
import cymru.diogel.practice.conferences.Conference.Progress;
import cymru.diogel.practice.conferences.Conference.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conferences from the call to the meeting: who is invited, and what agencies write. Whoever asks
 * here has asked access for the children first.
 */
@Component
public class Conferences {
    private static final List<Stage> BEFORE =
            List.of(Stage.CALLED, Stage.POSTPONED, Stage.INQUORATE);

    private final ConferenceStore store;
    private final InvitationStore invitations;
    private final Around around;
    private final Clock clock;

    Conferences(ConferenceStore store, InvitationStore invitations, Around around, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component
    record Around(
            Access access, Deadlines deadlines, Trail trail, ApplicationEventPublisher events) {}

    /** From which days a conference is counted; the two of an initial one are told apart. */
    public record Start(
            boolean initial, LocalDate on, @Nullable LocalDate enquiryOn, boolean firstReview) {}

    /** The days a conference is due by, none of them changed by anything that comes later. */
    public Counted counted(Start start) {
        var clocks = clocks();
        if (!start.initial()) {
            var due = clocks.review(start.on(), start.firstReview(), null);
            return new Counted(start.on(), null, start.firstReview(), day(due), null);
        }
        var enquiry = start.enquiryOn() == null ? start.on() : start.enquiryOn();
        var both = clocks.initial(List.of(start.on()), enquiry, null);
        var county = start.enquiryOn() == null ? null : day(both.county());
        return new Counted(start.on(), start.enquiryOn(), false, day(both.national()), county);
    }

    ConferenceClocks clocks() {
        return new ConferenceClocks(Rules.published(), around.deadlines().calendar());
    }

    static LocalDate day(Occasion it) {
        return Objects.requireNonNull(it.dueOn());
    }

    /** A conference as it is called; the identity is made with the form. */
    public record Calling(UUID id, boolean initial, Call call, List<UUID> children) {}

    /** Calls one meeting; says no where it is called already, or one of them has another. */
    @Transactional
    public boolean call(Calling it) {
        return SecondLock.deciding(() -> {
            var stage = Stage.CALLED;
            var counted = it.call().counted();
            var progress = new Progress(stage, counted.dueOn(), null, null, null, null, null);
            var conference = new Conference(it.id(), it.initial(), it.call(), progress, null);
            var rule = rule(it);
            if (!open(it.children()).isEmpty() || !store.add(conference, rule, it.children())) {
                return false;
            }
            var now = clock.instant();
            store.add(new Step(it.id(), stage, LocalDate.now(clock), now, it.call().by(), null));
            wrote("conference.call", it.id(), it.children());
            return true;
        });
    }

    private static int rule(Calling it) {
        var counted = it.call().counted();
        var review = counted.firstReview() ? "RCPC_FIRST" : "RCPC_NEXT";
        var id = it.initial() ? "ICPC" : review;
        return Rules.published().on(id, counted.startOn()).version();
    }

    /** Those about one of these children that were called and not decided. */
    public List<Conference> open(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.of(children)).stream()
                .filter(it ->
                        BEFORE.contains(it.progress().stage())
                                || it.progress().stage() == Stage.HELD)
                .toList();
    }

    /** All about these children. */
    public List<Conference> of(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.of(children));
    }

    /** Those that wait for something, the most pressing first. */
    public List<Conference> waiting() {
        var waiting = Stream.of(Stage.values()).filter(it -> !it.next().isEmpty()).toList();
        return SecondLock.deciding(() -> store.in(waiting));
    }

    public Optional<Conference> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** A conference and what became of it, as it was written down. */
    public record Whole(Conference conference, List<Step> steps) {}

    public Optional<Whole> whole(UUID id) {
        return SecondLock.deciding(() -> store.whole(id));
    }

    /** The children of each, in their order. */
    public Map<UUID, List<About>> about(Collection<UUID> conferences) {
        return SecondLock.deciding(() -> store.about(conferences));
    }

    /** What became of these, as it was written down. */
    public List<Step> steps(Collection<UUID> conferences) {
        return SecondLock.deciding(() -> store.steps(conferences));
    }

    /** The agencies, in the order of the list. */
    public List<String> agencies() {
        return store.agencies().keySet().stream().toList();
    }

    public List<Invited> invited(UUID conference) {
        return SecondLock.deciding(() -> invitations.invited(conference));
    }

    /** Those of these conferences to which somebody is invited and not kept out. */
    public Set<UUID> inviting(UUID account, Collection<UUID> conferences) {
        return SecondLock.deciding(() -> invitations.inviting(account, conferences));
    }

    public List<AgencyReport> reports(UUID conference) {
        return SecondLock.deciding(() -> invitations.reports(conference));
    }

    /**
     * Invites somebody; the children are open to an account that sees them on no other ground,
     * until the day said.
     */
    @Transactional
    public void invite(Invited it, @Nullable Account account, List<UUID> children) {
        SecondLock.deciding(() -> {
            invitations.add(it);
            wrote("conference.invite", it.conference(), children);
            return true;
        });
        if (account != null) {
            var seen = around.access().grounds(Viewer.of(account), children);
            var today = LocalDate.now(clock);
            children.stream()
                    .filter(child -> !seen.containsKey(child))
                    .map(child ->
                            new Ground.Opening(
                                    child, account.id(), today, it.way().openUntil(), null))
                    .forEach(opening -> around.access().open(opening, Ground.CONFERENCE));
        }
    }

    /** The chair keeps somebody out; the children are no longer open to them by this meeting. */
    @Transactional
    public void keepOut(Invited it, String reason, UUID by, List<UUID> children) {
        SecondLock.deciding(() -> {
            invitations.keepOut(it.id(), new Invited.Kept(reason, by));
            wrote("conference.keep-out", it.conference(), children);
            return true;
        });
        close(it, children);
    }

    void close(Invited it, List<UUID> children) {
        var account = it.whom().account();
        if (account != null) {
            var yesterday = LocalDate.now(clock).minusDays(1);
            children.forEach(
                    child -> around.access().close(child, account, Ground.CONFERENCE, yesterday));
        }
    }

    /** The reports, what they took the place of, and for a review those before. */
    public AgencyReport.Written written(UUID conference) {
        return SecondLock.deciding(() -> invitations.written(conference));
    }

    /**
     * Keeps what an agency wrote. Until the meeting begins it takes the place of what the agency
     * wrote before, which stays; says no where that is too late, or the meeting is over.
     */
    @Transactional
    public boolean report(AgencyReport it, List<UUID> children) {
        return SecondLock.deciding(() -> {
            var stage = store.hold(it.conference()).map(found -> found.progress().stage());
            var isBefore = stage.filter(BEFORE::contains).isPresent();
            if (isBefore) {
                invitations.replace(it);
            }
            if ((!isBefore && stage.filter(Stage.HELD::equals).isEmpty()) || !invitations.add(it)) {
                return false;
            }
            wrote("conference.report", it.conference(), children);
            return true;
        });
    }

    void wrote(String act, UUID conference, List<UUID> children) {
        around.trail()
                .wrote(
                        children.stream()
                                .map(it -> Entry.done(act).ofChild(it, null))
                                .map(it -> it.with("conference", conference))
                                .toArray(Entry[]::new));
        around.events().publishEvent(new Conference.Changed(conference, children));
    }
}
