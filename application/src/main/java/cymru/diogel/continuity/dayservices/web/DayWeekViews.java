package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a week together as its pages show it, and notes who was looked at. */
@Component
record DayWeekViews(Weeks weeks, Centres centres, People people, Accounts accounts, Trail trail) {
    DayWeekView of(Frame frame, LocalDate monday, String centre) {
        var wishes = weeks.wishes(monday);
        var plan = weeks.latest(monday).orElse(null);
        var rule = centres.on(monday);
        var chosen =
                wishes.centres().stream()
                        .filter(it -> it.id().toString().equals(centre))
                        .findFirst()
                        .or(() -> wishes.centres().stream().findFirst())
                        .orElse(null);
        var made = new DayWeekView.Made(monday, plan, wishes, rule);
        return new DayWeekView(frame, made, chosen, names(plan));
    }

    private Map<UUID, String> names(@Nullable WeekPlan plan) {
        if (plan == null) {
            return Map.of();
        }
        var who = new HashSet<UUID>();
        who.add(plan.proposed().by());
        var decided = plan.decided();
        if (decided != null) {
            who.add(decided.by());
        }
        plan.changes().forEach(it -> who.add(it.step().by()));
        return accounts.named(who).values().stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    void seen(String act, DayWeekView view) {
        var shown = view.people();
        var ids = shown.stream().map(it -> it.id().toString()).collect(Collectors.joining(" "));
        trail.noted(Entry.seen(act).with("count", shown.size()).with("people", ids));
    }

    boolean isKnown(UUID person) {
        return people.find(person).isPresent();
    }

    @Nullable UUID room(String said) {
        List<Centre> all = centres.all();
        return all.stream()
                .flatMap(it -> it.rooms().stream())
                .map(Centre.Room::id)
                .filter(it -> it.toString().equals(said))
                .findFirst()
                .orElse(null);
    }
}
