package cymru.diogel.assurance.oversight;

import cymru.diogel.assurance.oversight.LookingRule.Burst;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.trail.TrailReader;
import cymru.diogel.platform.trail.TrailReader.Look;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the looks of the last day and opens a finding for what is unusual. */
@Component
public class LookingSearch {
    private static final Duration BACK = Duration.ofHours(24);

    private final OversightStore store;
    private final TrailReader reader;
    private final Accounts accounts;
    private final Oversight oversight;
    private final Clock clock;

    LookingSearch(
            OversightStore store,
            TrailReader reader,
            Accounts accounts,
            Oversight oversight,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.accounts = accounts;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** Looks through the last day; says how many findings are new. */
    @Transactional
    public int find() {
        if (!store.lock()) {
            return 0;
        }
        var rule = store.rule(LocalDate.now(clock));
        var looks = reader.looks(clock.instant().minus(BACK), rule.ownGrounds());
        var last = store.last();
        var all = accounts.all();
        var found = 0;
        for (var person : looks.stream().collect(Collectors.groupingBy(Look::account)).entrySet()) {
            for (var burst : fresh(rule, person.getValue(), last.get(person.getKey()))) {
                found += keep(rule, person.getKey(), burst, last.get(person.getKey()), all);
            }
        }
        return found;
    }

    // What was answered is over; what comes after it is new.
    private static List<Burst> fresh(LookingRule rule, List<Look> looks, @Nullable Finding before) {
        if (before == null || before.state().isUnanswered()) {
            return rule.bursts(looks);
        }
        var after = before.burst().last();
        return rule.bursts(looks.stream().filter(it -> it.at().isAfter(after)).toList());
    }

    private int keep(
            LookingRule rule,
            UUID account,
            Burst burst,
            @Nullable Finding before,
            List<Account> all) {
        if (before != null
                && before.state().isUnanswered()
                && !burst.first().isAfter(before.burst().last())) {
            if (burst.last().isAfter(before.burst().last())) {
                store.extend(before.id(), burst);
            }
            return 0;
        }
        oversight.open(account, rule, burst, answers(account, all));
        return 1;
    }

    // The line manager; where there is none, or it is the manager who looked, quality.
    private static @Nullable UUID answers(UUID account, List<Account> all) {
        var others =
                all.stream()
                        .filter(it -> !it.id().equals(account) && !it.disabled())
                        .filter(it -> it.username() != null)
                        .sorted(Comparator.comparing(Account::reference))
                        .toList();
        var team =
                all.stream()
                        .filter(it -> it.id().equals(account))
                        .filter(it -> it.role() != Role.TEAM_MANAGER && it.team() != null)
                        .map(Account::team)
                        .findFirst();
        var manager =
                others.stream()
                        .filter(it -> it.role() == Role.TEAM_MANAGER)
                        .filter(it -> team.isPresent() && team.get().equals(it.team()))
                        .findFirst();
        return manager.or(() -> others.stream().filter(it -> it.role() == Role.QUALITY).findFirst())
                .map(Account::id)
                .orElse(null);
    }
}
