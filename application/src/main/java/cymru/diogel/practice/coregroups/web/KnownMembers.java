package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.As;
import cymru.diogel.practice.coregroups.Member.Role;
import cymru.diogel.practice.families.Fact.Involvement;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the record of the children already names as likely members of their core group. */
@Component
class KnownMembers {
    private static final Set<Tie.Role> PARENTS =
            Set.of(
                    Tie.Role.MOTHER,
                    Tie.Role.FATHER,
                    Tie.Role.STEP_MOTHER,
                    Tie.Role.STEP_FATHER,
                    Tie.Role.CARER);
    private static final Set<Tie.Role> RELATIVES =
            Set.of(Tie.Role.GRANDMOTHER, Tie.Role.GRANDFATHER, Tie.Role.OTHER_RELATIVE);

    private final Families families;
    private final Access access;

    KnownMembers(Families families, Access access) {
        this.families = families;
        this.access = access;
    }

    /** Somebody who may be a member, to be chosen by the key. */
    public record Known(UUID key, String name, As as, @Nullable UUID account) {
        static Known of(String name, As as, @Nullable UUID account) {
            var text = name + as;
            var key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
            return new Known(key, name, as, account);
        }

        Member joining(LocalDate from) {
            return Member.joining(name, as, account, from);
        }
    }

    /** Those who are no members yet, family first. */
    List<Known> of(Collection<UUID> children, List<Member> members, LocalDate today) {
        var portraits = families.known(children).values();
        var ties = portraits.stream().flatMap(it -> it.on(Tie.class, today).stream()).toList();
        var others = families.known(ties.stream().map(Tie::other).collect(Collectors.toSet()));
        var known = new ArrayList<Known>();
        ties.forEach(it -> family(it, others, today, known));
        access.workers(children)
                .values()
                .forEach(it ->
                        known.add(
                                Known.of(
                                        it.name(),
                                        new As(Role.COORDINATOR, Agency.SOCIAL),
                                        it.account())));
        portraits.stream()
                .flatMap(it -> it.on(Involvement.class, today).stream())
                .forEach(it -> professional(it, known));
        return known.stream()
                .distinct()
                .filter(it -> members.stream().noneMatch(of -> isSame(of, it)))
                .toList();
    }

    private static void family(
            Tie tie, Map<UUID, Portrait> others, LocalDate today, List<Known> known) {
        var role = role(tie.role());
        var other = others.get(tie.other());
        if (role != null && other != null) {
            other.officialName(today)
                    .ifPresent(it ->
                            known.add(Known.of(it.text(), new As(role, Agency.FAMILY), null)));
        }
    }

    private static @Nullable Role role(Tie.Role it) {
        if (PARENTS.contains(it)) {
            return Role.PARENT;
        }
        if (it == Tie.Role.FOSTER_CARER) {
            return Role.CARER;
        }
        return RELATIVES.contains(it) ? Role.FAMILY : null;
    }

    private static void professional(Involvement it, List<Known> known) {
        if (it.name() != null) {
            var role = it.part() == Involvement.Part.ADVOCATE ? Role.ADVOCATE : Role.PRACTITIONER;
            var as = new As(role, Agency.valueOf(it.agency().name()));
            known.add(Known.of(it.name(), as, null));
        }
    }

    private static boolean isSame(Member member, Known known) {
        return member.until() == null
                && (member.name().equalsIgnoreCase(known.name())
                        || (known.account() != null && known.account().equals(member.account())));
    }
}
