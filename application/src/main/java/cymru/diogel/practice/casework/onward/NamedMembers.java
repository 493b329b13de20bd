package cymru.diogel.practice.casework.onward;

import cymru.diogel.practice.conferences.Chairing;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.As;
import cymru.diogel.practice.coregroups.Member.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom a conference named belongs to the core group it begins, and nobody types them again. */
@Component
class NamedMembers {
    private final Conferences conferences;
    private final Chairing chairing;
    private final CoreGroups groups;

    NamedMembers(Conferences conferences, Chairing chairing, CoreGroups groups) {
        this.conferences = conferences;
        this.chairing = chairing;
        this.groups = groups;
    }

    @EventListener
    void on(CoreGroup.Joined event) {
        var conference = event.conference();
        if (conference != null) {
            conferences
                    .find(conference)
                    .map(it -> it.progress().chair())
                    .ifPresent(chair -> carryOver(event, conference, chair));
        }
    }

    private void carryOver(CoreGroup.Joined event, UUID conference, UUID chair) {
        var named = chairing.named(conference);
        var members = new ArrayList<Member>();
        conferences.invited(conference).stream()
                .filter(it -> named.contains(it.id()))
                .map(it -> member(it, event.on()))
                .forEach(members::add);
        if (!named.isEmpty()) {
            conferences.about(List.of(conference)).getOrDefault(conference, List.of()).stream()
                    .filter(it -> it.child().equals(event.child()))
                    .flatMap(it -> advocate(it.took(), event.on()))
                    .forEach(members::add);
        }
        groups.add(event.group(), members, chair);
    }

    private static Member member(Invited it, LocalDate from) {
        var whom = it.whom();
        var as =
                whom.kind() == Invited.Kind.FAMILY
                        ? new As(Role.FAMILY, Agency.FAMILY)
                        : new As(Role.PRACTITIONER, agency(whom.agency()));
        return Member.joining(whom.name(), as, whom.account(), from);
    }

    private static Stream<Member> advocate(Conference.@Nullable Took it, LocalDate from) {
        return it == null
                        || it.advocacy() != Conference.Advocacy.ACCEPTED
                        || it.advocate().isBlank()
                ? Stream.empty()
                : Stream.of(
                        Member.joining(
                                it.advocate(), new As(Role.ADVOCATE, Agency.THIRD), null, from));
    }

    private static Agency agency(@Nullable String of) {
        return switch (of == null ? "" : of) {
            case "social-work" -> Agency.SOCIAL;
            case "police" -> Agency.POLICE;
            case "health-visiting",
                    "school-nursing",
                    "midwifery",
                    "hospital",
                    "gp",
                    "mental-health" ->
                    Agency.HEALTH;
            case "school", "early-years" -> Agency.SCHOOL;
            case "third-sector" -> Agency.THIRD;
            default -> Agency.OTHER;
        };
    }
}
