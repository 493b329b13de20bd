package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.planning.redeployment.Marginal;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Recall;
import cymru.diogel.planning.redeployment.Recalled;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plays recalls through. */
@Component
public class Recalls {
    private final Settings settings;
    private final Clock clock;

    Recalls(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What a service lends is worth to the others. */
    public record Worth(UUID service, int lent, List<Integer> tiers) {}

    /** What happens when these services take their people back on a day. */
    public RecallPlay play(Collection<UUID> services, LocalDate day) {
        var setting = settings.on(day, false);
        var codes = new HashSet<Integer>();
        services.stream().map(setting.homes()::indexOf).filter(it -> it >= 0).forEach(codes::add);
        var recalled = Recall.of(setting.staffing(), setting.now(), codes, Duration.ZERO);
        var returns =
                recalled.returns().stream().map(it -> setting.loans().get(it.person())).toList();
        var falls = recalled.falls().stream().map(it -> fall(setting, it, day)).toList();
        return new RecallPlay(day, List.copyOf(services), returns, falls);
    }

    private RecallPlay.Fall fall(Setting setting, Recalled.Fall fall, LocalDate day) {
        var before = setting.leanings().get(fall.place());
        var after = before.without(fall.before() - fall.after());
        var isUnsafe = after.isShortBy() > 0;
        var first = isUnsafe ? firstUnsafe(setting.loans(), before, day) : null;
        return new RecallPlay.Fall(before, after, fall.refilled() - fall.after(), first);
    }

    // Planned returns alone may make it unsafe before that day; else it is the day of the recall.
    private LocalDate firstUnsafe(List<Loan> loans, Leaning it, LocalDate day) {
        var ends = new TreeSet<LocalDate>();
        ends.add(LocalDate.now(clock));
        var there =
                loans.stream()
                        .flatMap(loan -> loan.open().stream())
                        .filter(open -> open.service().equals(it.service().id()))
                        .filter(open -> open.skill().equals(it.skill()))
                        .toList();
        for (var open : there) {
            var until = open.until();
            if (until != null && until.isBefore(day)) {
                ends.add(until.plusDays(1));
            }
        }
        for (var end : ends.tailSet(LocalDate.now(clock))) {
            var left = there.stream().filter(open -> open.holds(end)).count();
            if (end.isBefore(day) && it.own() + left < it.safe()) {
                return end;
            }
        }
        return day;
    }

    /** For each service that lends people, what the others would lose for good. */
    public List<Worth> worths() {
        var setting = settings.on(LocalDate.now(clock), false);
        var worths = new ArrayList<Worth>();
        for (Marginal it : Recall.marginals(setting.staffing())) {
            worths.add(new Worth(setting.homes().get(it.service()), it.lent(), it.tiers()));
        }
        return worths;
    }

    /** Services that lend somebody now. */
    public List<UUID> lenders() {
        var setting = settings.on(LocalDate.now(clock), false);
        var lenders = new ArrayList<UUID>();
        for (var person = 0; person < setting.loans().size(); person++) {
            var home = setting.loans().get(person).person().home();
            if (setting.now().at(person) != Plan.NOWHERE && !lenders.contains(home)) {
                lenders.add(home);
            }
        }
        return lenders;
    }
}
