package cymru.diogel.practice.coregroups;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.Role;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.NameEntered;
import cymru.diogel.practice.register.NameRemoved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Core groups: for whom each meets, who belongs to it, and the meeting it waits for. */
@Component
public class CoreGroups {
    private final GroupStore store;
    private final MeetingStore meetings;
    private final Around around;
    private final Clock clock;

    CoreGroups(GroupStore store, MeetingStore meetings, Around around, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of others. */
    @Component
    record Around(
            Access access,
            People people,
            Deadlines deadlines,
            Trail trail,
            ApplicationEventPublisher events) {}

    @EventListener
    @Transactional
    void on(NameEntered event) {
        begin(new Beginning(event.conference(), event.child(), event.on()));
    }

    @EventListener
    @Transactional
    void on(NameRemoved event) {
        end(event.child(), event.on());
    }

    /**
     * A child whose name came on the register.
     *
     * @param conference brothers and sisters of one share a core group
     * @param heldOn the day of the conference
     */
    public record Beginning(@Nullable UUID conference, UUID child, LocalDate heldOn) {}

    /**
     * Gives a child a place in the core group of its conference; a child who has one keeps it.
     *
     * @return the core group
     */
    @Transactional
    public UUID begin(Beginning of) {
        var group = new UUID[1];
        SecondLock.entering(() -> {
            var here = store.of(List.of(of.child())).stream().filter(CoreGroup::isOpen).findFirst();
            var conference = of.conference();
            var named = conference == null ? beside(of) : store.ofConference(conference);
            var placed = here.filter(it -> it.children().contains(of.child()));
            group[0] = placed.or(() -> named).map(CoreGroup::id).orElseGet(() -> found(of));
            if (placed.isEmpty()) {
                place(group[0], of);
            }
        });
        return Objects.requireNonNull(group[0]);
    }

    // Without a conference here: that of those of the same home who came on that day.
    private Optional<CoreGroup> beside(Beginning of) {
        var home = around.people().homeOf(of.child()).map(it -> it.family().children());
        var others = home.orElse(List.of()).stream().map(Child::id).toList();
        return store.of(others).stream()
                .filter(it -> it.isOpen() && it.beganOn().equals(of.heldOn()))
                .findFirst();
    }

    private UUID found(Beginning of) {
        var id = UUID.randomUUID();
        var on = of.heldOn();
        store.add(new CoreGroup(id, of.conference(), on, null, List.of()), clock.instant());
        meetings.add(id, clocks().first(on));
        var worker = around.access().workers(List.of(of.child())).get(of.child());
        if (worker != null) {
            var as = new Member.As(Role.COORDINATOR, Agency.SOCIAL);
            var member = Member.joining(worker.name(), as, worker.account(), on);
            store.add(id, member, null, clock.instant());
        }
        return id;
    }

    private void place(UUID group, Beginning of) {
        var it = store.hold(group).orElseThrow();
        if (!it.isOpen()) {
            store.end(group, null);
            meetings.add(group, clocks().first(of.heldOn()));
        }
        store.place(group, of.child(), of.heldOn(), clock.instant());
        wrote("coregroup.begin", it.id(), of.child());
        around.events()
                .publishEvent(
                        new CoreGroup.Joined(group, of.conference(), of.child(), of.heldOn()));
    }

    /**
     * Begins one for children who were registered before there was one here, in one group.
     *
     * @param metOn the day on which they met last, none where they never did
     */
    @Transactional
    public UUID start(Collection<Beginning> children, @Nullable LocalDate metOn) {
        var groups = children.stream().sorted(Comparator.comparing(Beginning::heldOn));
        var first = groups.findFirst().orElseThrow(Absent::new);
        var group = begin(first);
        SecondLock.entering(() -> {
            children.stream().filter(it -> !it.equals(first)).forEach(it -> join(group, it));
            if (metOn != null) {
                meetings.awaited(List.of(group))
                        .values()
                        .forEach(it -> meetings.restart(it.id(), clocks().next(metOn)));
            }
        });
        return group;
    }

    private void join(UUID group, Beginning of) {
        var placed =
                store.of(List.of(of.child())).stream()
                        .anyMatch(it -> it.children().contains(of.child()));
        if (!placed) {
            place(group, of);
        }
    }

    /** It meets for a child no longer; when it meets for nobody, it has ended. */
    @Transactional
    public void end(UUID child, LocalDate on) {
        SecondLock.entering(() -> {
            for (var it : store.of(List.of(child))) {
                if (it.children().contains(child)) {
                    store.hold(it.id());
                    store.leave(it.id(), child, on);
                    if (it.children().size() == 1) {
                        store.end(it.id(), on);
                        meetings.end(it.id(), on);
                    }
                    wrote("coregroup.end", it.id(), child);
                    around.events().publishEvent(new CoreGroup.Left(it.id(), child, on));
                }
            }
        });
    }

    public Optional<CoreGroup> find(UUID id) {
        return store.find(id);
    }

    /** Core groups in which one of these children has or had a place, as far as access lets. */
    public List<CoreGroup> of(Collection<UUID> children) {
        return store.of(children);
    }

    /** The meeting that each of these waits for; one that has ended waits for none. */
    public Map<UUID, Meeting> awaited(Collection<UUID> groups) {
        return meetings.awaited(groups);
    }

    /** Every meeting of these, held or not, the first first. */
    public Map<UUID, List<Meeting>> meetings(Collection<UUID> groups) {
        return meetings.of(groups);
    }

    /** Everybody who belongs or belonged to it. */
    public List<Member> members(UUID group) {
        return store.members(group);
    }

    /** Adds somebody; whoever belongs to it already is left as they are. */
    @Transactional
    public void add(UUID group, Collection<Member> members, UUID by) {
        if (store.hold(group).isEmpty()) {
            throw new Absent();
        }
        var here = store.members(group).stream().filter(it -> it.until() == null).toList();
        for (var member : members) {
            if (here.stream().noneMatch(it -> isSame(it, member))) {
                store.add(group, member, by, clock.instant());
                around.trail().wrote(Entry.done("coregroup.member").with("group", group));
            }
        }
    }

    private static boolean isSame(Member one, Member other) {
        var account = one.account();
        if (account != null && other.account() != null) {
            return account.equals(other.account());
        }
        return one.name().equalsIgnoreCase(other.name());
    }

    /** Says that somebody belongs to it no longer from today on; who came before stays so. */
    @Transactional
    public boolean part(UUID group, UUID member) {
        var parted = store.part(group, member, LocalDate.now(clock));
        if (parted) {
            around.trail().wrote(Entry.done("coregroup.part").with("group", group));
        }
        return parted;
    }

    CoreGroupClocks clocks() {
        return new CoreGroupClocks(Rules.published(), around.deadlines().calendar());
    }

    private void wrote(String act, UUID group, UUID child) {
        around.trail().wrote(Entry.done(act).ofChild(child, null).with("group", group));
        around.events().publishEvent(new CoreGroup.Changed(group));
    }
}
