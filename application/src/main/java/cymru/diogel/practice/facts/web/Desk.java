package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Doorway;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the pages of facts are opened: whoever may not see a child finds none. */
@Component
class Desk {
    private final Doorway doorway;
    private final Accounts accounts;
    private final Families families;
    private final Clock clock;

    Desk(Doorway doorway, Accounts accounts, Families families, Clock clock) {
        this.doorway = doorway;
        this.accounts = accounts;
        this.families = families;
        this.clock = clock;
    }

    Doorway.Opened look(Viewer viewer, UUID child, String act) {
        return doorway.look(viewer, child, act);
    }

    Child lookToWrite(Viewer viewer, UUID child, String act) {
        return doorway.lookToWrite(viewer, child, act).child();
    }

    Portrait portrait(UUID child) {
        var known = families.known(List.of(child));
        return known.getOrDefault(child, new Portrait(child, List.of()));
    }

    Map<UUID, Portrait> around(UUID child) {
        return families.around(child);
    }

    /** The names of those who wrote these facts down. */
    Map<UUID, String> staff(Portrait known) {
        var whom = new HashSet<UUID>();
        for (var it : known.versions()) {
            var by = it.known().by();
            if (by != null) {
                whom.add(by);
            }
        }
        return accounts.named(whom).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
