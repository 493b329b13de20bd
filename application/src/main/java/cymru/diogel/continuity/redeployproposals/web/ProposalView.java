package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployproposals.Change;
import cymru.diogel.continuity.redeployproposals.Change.Decision;
import cymru.diogel.continuity.redeployproposals.Proposal;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A proposal in words. */
public record ProposalView(
        Frame frame, Proposal of, List<Change> changes, Map<UUID, Loan> loans, Names names) {
    private static final List<String> LEVELS = List.of("tier-1", "tier-2", "tier-3");

    /** What things and people are called. */
    public record Names(
            List<Provision> services, Map<String, Skill> skills, Map<UUID, String> accounts) {}

    /** Empty places of a tier before and after. */
    public record Level(String name, long before, long after) {}

    public String heading() {
        var count = changes.size();
        return switch (of.stage()) {
            case RUNNING -> frame.say("redeployproposals.running");
            case FAILED -> frame.say("redeployproposals.failed");
            case READY -> frame.say("redeployproposals.finding", Map.of("changes", count));
        };
    }

    public boolean isRunning() {
        return of.stage() == Proposal.Stage.RUNNING;
    }

    public String progress() {
        return frame.say("redeployproposals.progress", Map.of("better", of.better()));
    }

    /** Empty places by tier, and how unfair it is, before and after. */
    public List<Level> levels() {
        var levels = new ArrayList<Level>();
        if (of.before().size() > LEVELS.size() && of.after().size() > LEVELS.size()) {
            for (var level = 0; level < LEVELS.size(); level++) {
                var name = frame.say("redeployproposals.empty-" + LEVELS.get(level));
                levels.add(new Level(name, of.before().get(level), of.after().get(level)));
            }
        }
        return levels;
    }

    /** How many already lent would be moved: the churn. */
    public String churn() {
        var moved = changes.stream().filter(it -> it.from() != null).count();
        return frame.say("redeployproposals.churn", Map.of("moved", moved));
    }

    /** How many each service gives away, the most first, as proposed. */
    public List<Level> fairness() {
        var gives = new TreeMap<String, long[]>();
        for (var loan : loans.values()) {
            var count = gives.computeIfAbsent(service(loan.person().home()), _ -> new long[2]);
            var isLent = loan.placement() != null;
            count[0] += isLent ? 1 : 0;
            count[1] += after(loan, isLent) ? 1 : 0;
        }
        return gives.entrySet().stream()
                .filter(it -> it.getValue()[0] + it.getValue()[1] > 0)
                .map(it -> new Level(it.getKey(), it.getValue()[0], it.getValue()[1]))
                .toList();
    }

    private boolean after(Loan loan, boolean isLent) {
        return changes.stream()
                .filter(it -> it.person().equals(loan.person().id()))
                .filter(it -> it.decision() == Decision.OPEN)
                .findFirst()
                .map(it -> it.to() != null && !it.to().service().equals(loan.person().home()))
                .orElse(isLent);
    }

    public String who(Change it) {
        var loan = loans.get(it.person());
        return loan == null ? "–" : loan.person().name();
    }

    public String where(Change.@Nullable Where it) {
        return it == null
                ? frame.say("redeployproposals.home")
                : service(it.service()) + ", " + skill(it.skill());
    }

    /** Why the solver proposes it. */
    public String because(Change it) {
        var because = it.because();
        if (it.to() == null) {
            return frame.say(
                    hasChecks(it)
                            ? "redeployproposals.because-home"
                            : "redeployproposals.because-lapsed");
        }
        var key = because.fills() > 0 ? "because-fills" : "because-better";
        return frame.say(
                "redeployproposals." + key,
                Map.of(
                        "tier", because.tier(),
                        "minutes", because.minutes(),
                        "gives", because.homeGives(),
                        "home", home(it)));
    }

    private boolean hasChecks(Change it) {
        var loan = loans.get(it.person());
        var day = WallClock.shown(of.at()).toLocalDate();
        return loan != null && loan.person().checks().hold(day);
    }

    private String home(Change it) {
        var loan = loans.get(it.person());
        return loan == null ? "–" : service(loan.person().home());
    }

    public String decided(Change it) {
        var by = it.decidedBy();
        return by == null ? "" : names.accounts.getOrDefault(by, "–");
    }

    /** The places that this person could go to instead. */
    public List<Choice> places(Change it) {
        var loan = loans.get(it.person());
        if (loan == null) {
            return List.of();
        }
        return names.services.stream()
                .filter(service -> !service.id().equals(loan.person().home()))
                .flatMap(service ->
                        service.needs().staff().stream()
                                .filter(need -> loan.person().skills().contains(need.skill()))
                                .map(need -> new Change.Where(service.id(), need.skill())))
                .map(place -> new Choice(place.service() + " " + place.skill(), where(place)))
                .toList();
    }

    public List<Choice> verdicts() {
        return Stream.of(Decision.values())
                .filter(it -> it != Decision.OPEN)
                .map(it -> new Choice(it.name(), frame.say(it.message() + "-verb")))
                .toList();
    }

    private String service(UUID id) {
        return names.services.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.name().in(frame.words()))
                .orElse("–");
    }

    private String skill(String code) {
        var skill = names.skills.get(code);
        return skill == null ? code : skill.name().in(frame.words());
    }
}
