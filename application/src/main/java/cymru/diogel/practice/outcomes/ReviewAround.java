package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Limit;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.DeterminationMade;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a review needs and does around it: who had a part, who may look, and how it moves. */
@Component
class ReviewAround {
    private final ReviewStore store;
    private final Access access;
    private final Accounts accounts;
    private final Beyond beyond;
    private final Clock clock;

    ReviewAround(ReviewStore store, Access access, Accounts accounts, Beyond beyond, Clock clock) {
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.beyond = beyond;
        this.clock = clock;
    }

    /** Other modules that it tells. */
    @Component
    record Beyond(
            Enquiries enquiries,
            Deadlines deadlines,
            Trail trail,
            ApplicationEventPublisher events) {}

    static Parts.Candidate candidate(Viewer viewer) {
        return new Parts.Candidate(viewer.id(), viewer.team(), viewer.role() != Role.PARTNER);
    }

    /** What is to be looked at, and who may not be the one to look. */
    Subject subject(DeterminationMade event, Policy.Distance distance) {
        var enquiry = beyond.enquiries().find(event.enquiry()).orElseThrow(Absent::new);
        var people = new HashSet<UUID>(Set.of(event.by()));
        add(people, enquiry.lead());
        add(people, enquiry.seen() == null ? null : enquiry.seen().by());
        enquiry.conduct().history().forEach(it -> add(people, it.by()));
        for (var made : enquiry.determinations()) {
            people.add(made.by());
            add(people, made.ratified() == null ? null : made.ratified().by());
        }
        beyond.enquiries().facts(enquiry.id()).stream().map(Enquiry.Fact::by).forEach(people::add);
        var all = accounts.all();
        var team = team(all, enquiry.lead() == null ? event.by() : enquiry.lead());
        all.stream()
                .filter(it -> it.role() == Role.TEAM_MANAGER && team != null)
                .filter(it -> Objects.equals(team, it.team()))
                .forEach(it -> people.add(it.id()));
        var joint = enquiry.type() == Conduct.Type.JOINT;
        return new Subject(
                enquiry.id(),
                enquiry.child(),
                event.determination(),
                event.at(),
                joint,
                team,
                people,
                distance.of(enquiry.id(), joint));
    }

    private static void add(Set<UUID> people, @Nullable UUID account) {
        if (account != null) {
            people.add(account);
        }
    }

    private static @Nullable UUID team(List<Account> all, UUID account) {
        return all.stream()
                .filter(it -> it.id().equals(account))
                .map(Account::team)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Moves a review on: its next due date, what becomes of the enquiry, who may look still. */
    void move(Review it, Stage to) {
        var limits = store.policy(today()).limits();
        var due = to.limit(limits).map(limit -> due(limit, today())).orElse(null);
        store.write(it.at(to, due));
        var enquiry = it.of().enquiry();
        switch (to) {
            case AGREED, AGREED_WITH_LEARNING, UNRESOLVED, CLOSED_WITH_REFUSAL ->
                    beyond.enquiries().confirmed(enquiry);
            case NOT_AGREED -> beyond.enquiries().disputed(enquiry);
            case CLOSED_WITH_NEW_DISCUSSION ->
                    beyond.enquiries()
                            .reopen(enquiry, Objects.requireNonNull(it.turns().ending()).words());
            case DUE, IN_REVIEW, TEAM_RESPONSE, REOPEN_RECOMMENDED -> {}
        }
        if (to.isEnd()) {
            it.hands().all().forEach(account -> close(it.of().child(), account));
        }
        beyond.events().publishEvent(new Review.Changed(it.id()));
    }

    /**
     * Opens a child to somebody while they look at the outcome.
     *
     * @throws Absent where the child is closed to them whatever is opened
     */
    void open(UUID child, Viewer to) {
        if (!mayOpen(child, to)) {
            throw new Absent();
        }
    }

    /** The same; says no where the child is closed to them whatever is opened. */
    boolean mayOpen(UUID child, Viewer to) {
        if (standing(child, to.id()).isEmpty()) {
            access.open(
                    Ground.Opening.lasting(child, to.id(), LocalDate.now(clock)),
                    Ground.AUDIT_SAMPLE);
        }
        return !access.grounds(to, List.of(child)).isEmpty();
    }

    /** Closes a child to somebody who looks at no outcome of it any more. */
    void close(UUID child, UUID account) {
        var looks =
                store.ofChild(child).stream()
                        .anyMatch(it -> !it.stage().isEnd() && it.hands().has(account));
        // A sample given by hand has a last day of its own.
        looks = looks || store.sitsOn(child, account);
        if (!looks && standing(child, account).stream().anyMatch(it -> it.until() == null)) {
            access.close(child, account, Ground.AUDIT_SAMPLE, today().minusDays(1));
        }
    }

    private List<Ground.Standing> standing(UUID child, UUID account) {
        return access
                .standing(new Ground.Question(Set.of(child), Set.of(Ground.AUDIT_SAMPLE)))
                .stream()
                .filter(it -> account.equals(it.account()))
                .toList();
    }

    /** A reviewer gives back their own part; a senior those of reviewers who cannot. */
    boolean release(UUID id, Viewer by) {
        var it = store.hold(id).orElseThrow(Absent::new);
        var whole = store.find(id).orElseThrow(Absent::new);
        var was = it.hands();
        var now =
                new Hands(
                        mayRelease(whole, was.reviewer(), by) ? null : was.reviewer(),
                        mayRelease(whole, was.second(), by) ? null : was.second(),
                        was.decider());
        if (now.equals(was)) {
            return false;
        }
        store.write(it.with(now));
        was.all()
                .filter(account -> !now.has(account))
                .forEach(account -> close(it.of().child(), account));
        return wrote("release", it);
    }

    /** Whether somebody may take this part from whoever has it: it is not judged yet. */
    static boolean mayRelease(Review.Whole whole, @Nullable UUID account, Viewer by) {
        var it = whole.review();
        return account != null
                && it.stage() == Stage.IN_REVIEW
                && whole.verdicts().stream().noneMatch(said -> said.by().equals(account))
                && (it.hands().reviews(by.id())
                        ? account.equals(by.id())
                        : by.may(Right.DECIDE_DISPUTES));
    }

    LocalDate due(Limit limit, LocalDate from) {
        return limit.due(from, beyond.deadlines().calendar());
    }

    boolean wrote(String act, Review it) {
        beyond.trail()
                .wrote(
                        Entry.done("outcome." + act)
                                .ofChild(it.of().child(), null)
                                .with("review", it.id()));
        beyond.events().publishEvent(new Review.Changed(it.id()));
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
