package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.amendments.Amendment;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.amendments.Copies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where amendments and documents of a child are found. */
@Component
class AmendmentDesk {
    private final Amendments amendments;
    private final Copies copies;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    AmendmentDesk(
            Amendments amendments, Copies copies, Accounts accounts, Access access, Clock clock) {
        this.amendments = amendments;
        this.copies = copies;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    List<Copies.Copy> copies(Child child) {
        return copies.of(new Copies.Whose(child.id(), child.household(), today()));
    }

    List<Amendment> of(UUID child) {
        return amendments.of(child);
    }

    /** The names of those who asked, decided and took something out. */
    Map<UUID, String> names(List<Amendment> all, List<Copies.Copy> taken) {
        var whom = new HashSet<UUID>();
        for (var it : all) {
            whom.add(it.asking().by());
            var decision = it.decision();
            if (decision != null) {
                whom.add(decision.by());
            }
        }
        taken.forEach(it -> {
            var by = it.account();
            if (by != null) {
                whom.add(by);
            }
        });
        return named(whom);
    }

    Map<UUID, String> names(List<Copies.Copy> taken) {
        return names(List.of(), taken);
    }

    private Map<UUID, String> named(Collection<UUID> whom) {
        return accounts.named(whom).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** An amendment of which this child's record tells. */
    Amendment amendment(UUID child, UUID id) {
        return amendments
                .find(id)
                .filter(it -> it.children().contains(child) || it.isTo(child))
                .orElseThrow(Absent::new);
    }

    /** Decides it; of what goes from one child to another one must be able to write of both. */
    Amendments.Answer decide(Amendment amendment, Amendment.Outcome outcome, Viewer viewer) {
        var target = amendment.subject().target();
        if (target != null) {
            access.lookToWrite(viewer, List.of(target), "amendment.decide");
            access.lookToWrite(viewer, amendment.children(), "amendment.decide");
        }
        return amendments.decide(amendment, outcome, viewer.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
