package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.visiting.intake.Intake;
import cymru.diogel.visiting.intake.Intakes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets those who import look at a file that was sent, writing it down first. */
@Component
class Visitors {
    private final Intakes intakes;
    private final Accounts accounts;
    private final Access access;

    Visitors(Intakes intakes, Accounts accounts, Access access) {
        this.intakes = intakes;
        this.accounts = accounts;
        this.access = access;
    }

    /** The file of this identity; a page of what is in it is noted before it is made. */
    Intake look(UUID id, String act) {
        var intake = intakes.find(id).orElseThrow(Absent::new);
        access.browse(Entry.seen(act).with("intake", id));
        return intake;
    }

    void note(Entry entry) {
        access.browse(entry);
    }

    Map<UUID, String> names(List<Intake> shown) {
        var owners =
                shown.stream()
                        .map(Intake::owner)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return accounts.named(owners).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }
}
