package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.caseload.Absence;
import cymru.diogel.practice.caseload.CaseloadColumn;
import cymru.diogel.practice.caseload.Caseloads;
import cymru.diogel.practice.caseload.Held;
import cymru.diogel.practice.caseload.Home;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.work.Task;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A team's caseload in words.
 *
 * @param minutes how long each works this week, as far as it is known
 * @param last day on which somebody last worked with a child that waits
 */
public record TeamView(
        Frame frame,
        Caseloads.Team team,
        Map<UUID, Integer> minutes,
        List<Absence> absences,
        Map<UUID, LocalDate> last) {
    private static final int HOUR = 60;

    /** What of a worker's page was asked for, and what was typed into its form. */
    public record Form(CaseloadColumn only, Typed typed, Problems problems) {}

    /** By name, so that no order ranks anybody. */
    public List<Account> members() {
        var collator = Collator.getInstance(frame.words().locale());
        return team.members().stream()
                .sorted(Comparator.comparing(Account::name, collator::compare))
                .toList();
    }

    public int count(Account who, CaseloadColumn of) {
        return of.count(team.of(who.id()), team.today());
    }

    public String href(Account who, CaseloadColumn of) {
        return TeamPage.PATH + "/workers/" + who.id() + "?only=" + of.code();
    }

    public String column(CaseloadColumn of) {
        return frame.say("caseload.column-" + of.code());
    }

    public String hours(Account who) {
        var known = minutes.get(who.id());
        return known == null
                ? frame.say("caseload.hours-unknown")
                : frame.say("caseload.hours", Map.of("n", known / HOUR));
    }

    public List<Absence> away(Account who) {
        return absences.stream().filter(it -> it.account().equals(who.id())).toList();
    }

    public String away(Absence it) {
        return frame.say(
                it.isOn(team.today()) ? "caseload.away" : "caseload.away-later",
                Map.of("from", day(it.from()), "until", day(it.until())));
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String names(Home it) {
        return it.children().stream()
                .map(Held::child)
                .map(Child::title)
                .collect(Collectors.joining(", "));
    }

    public String plan(Plan it) {
        return frame.say(
                "caseload.plan-" + it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("day", day(it.startedOn())));
    }

    public String task(Task it) {
        var on = it.due().on();
        var title = it.what().title().in(frame.words());
        return on == null ? title : frame.say("caseload.by", Map.of("what", title, "day", day(on)));
    }

    /** What modules count for a child, a sentence each. */
    public List<String> owed(Held it) {
        var lines = new ArrayList<String>();
        it.owed()
                .forEach((code, days) -> {
                    var first = days.getFirst();
                    var key = first.isBefore(team.today()) ? "-late" : "-due";
                    lines.add(
                            frame.say("caseload.burden-" + code + key, Map.of("day", day(first))));
                });
        return lines;
    }

    /** How long a household waits for a worker. */
    public String since(Home home) {
        return home.children().stream()
                .map(this::since)
                .flatMap(List::stream)
                .min(LocalDate::compareTo)
                .map(it ->
                        frame.say(
                                "caseload.since",
                                Map.of(
                                        "day", day(it),
                                        "n", ChronoUnit.DAYS.between(it, team.today()))))
                .orElse(frame.say("caseload.since-unknown"));
    }

    // Since the day after somebody last worked with it; else since its first open plan.
    private List<LocalDate> since(Held it) {
        var worked = last.get(it.child().id());
        if (worked != null && worked.isBefore(team.today())) {
            return List.of(worked.plusDays(1));
        }
        return it.plans().stream().map(Plan::startedOn).sorted().limit(1).toList();
    }
}
