package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A conference laid open: looked at in the trail first, for those who may see every child it is
 * about; partners and schools only where they are invited.
 */
@Component
public class ConferenceDesk {
    static final String SOCIAL_WORK = "social-work";
    private static final Set<Role> GUESTS = Set.of(Role.PARTNER, Role.SCHOOL);

    private final Conferences conferences;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    ConferenceDesk(
            Conferences conferences, Access access, Accounts accounts, People people, Clock clock) {
        this.conferences = conferences;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A conference, the children it is about and who is invited.
     *
     * @param own the reader's own invitation, if there is one
     */
    public record Opened(
            Conferences.Whole whole,
            List<About> about,
            Map<UUID, Child> children,
            List<Invited> invited,
            @Nullable Invited own) {
        public Conference conference() {
            return whole.conference();
        }

        UUID id() {
            return conference().id();
        }

        List<UUID> ids() {
            return about.stream().map(About::child).toList();
        }

        public String name(About it) {
            return name(it.child());
        }

        public String name(UUID child) {
            var known = children.get(child);
            return known == null ? "–" : known.title();
        }

        /** Agencies invited by name alone; somebody else writes down what they sent. */
        public List<String> withoutAccount() {
            return invited.stream()
                    .filter(it -> it.whom().kind() == Invited.Kind.AGENCY && !it.isKeptOut())
                    .map(it -> it.whom().agency())
                    .filter(Objects::nonNull)
                    .filter(it -> !it.equals(SOCIAL_WORK))
                    .distinct()
                    .toList();
        }

        /** Whether all of these may be seen here. */
        boolean shows(Set<UUID> all) {
            return children.keySet().containsAll(all);
        }

        Invited invitation(UUID id) {
            return invited.stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow(Absent::new);
        }
    }

    Opened look(UUID id, Viewer viewer) {
        return look(id, viewer, Set.of());
    }

    /**
     * The same for a page on which others may be named, whom it names only where they may be seen.
     */
    Opened look(UUID id, Viewer viewer, Set<UUID> others) {
        var whole = conferences.whole(id).orElse(null);
        var invited = whole == null ? List.<Invited>of() : conferences.invited(id);
        var own =
                invited.stream()
                        .filter(it -> viewer.id().equals(it.whom().account()) && !it.isKeptOut())
                        .findFirst()
                        .orElse(null);
        if (whole == null || (GUESTS.contains(viewer.role()) && own == null)) {
            access.browse(Entry.refused("conference.look"));
            throw new Absent();
        }
        var about = conferences.about(List.of(id)).getOrDefault(id, List.of());
        var ids = about.stream().map(About::child).toList();
        var asked = Stream.concat(ids.stream(), others.stream()).distinct().toList();
        var seen = access.look(viewer, asked, "conference.look").keySet();
        if (!seen.containsAll(ids)) {
            throw new Absent();
        }
        return new Opened(whole, about, people.children(seen), invited, own);
    }

    /** Those of these conferences that somebody may open. */
    List<Conference> mine(List<Conference> all, Map<UUID, List<About>> about, Viewer viewer) {
        var ids = all.stream().map(Conference::id).toList();
        var children =
                about.values().stream().flatMap(List::stream).map(About::child).distinct().toList();
        var seen = access.grounds(viewer, children).keySet();
        var invited =
                GUESTS.contains(viewer.role())
                        ? conferences.inviting(viewer.id(), ids)
                        : Set.copyOf(ids);
        return all.stream()
                .filter(it -> invited.contains(it.id()))
                .filter(it ->
                        about.getOrDefault(it.id(), List.of()).stream()
                                .allMatch(each -> seen.contains(each.child())))
                .toList();
    }

    Map<UUID, Child> children(Collection<UUID> ids) {
        return people.children(ids);
    }

    Map<UUID, Account> named(Collection<UUID> ids) {
        return accounts.named(ids);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
