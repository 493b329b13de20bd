package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.continuity.contingency.Watched;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Plans, what calls for them, and what was proposed.
 *
 * @param names of whoever wrote or decided something
 * @param mayPlan whether the reader may write plans
 */
public record ContingencyView(
        Words words,
        List<Contingency> plans,
        List<Watched> watched,
        List<Proposal> proposals,
        Map<UUID, Account> names,
        boolean mayPlan) {

    public String say(String key) {
        return words.say("contingency." + key);
    }

    public String say(String key, Map<String, ?> values) {
        return words.say("contingency." + key, values);
    }

    public Section table() {
        return WatchedRows.section(watched);
    }

    public List<Proposal> open() {
        return proposals.stream().filter(Proposal::isOpen).toList();
    }

    public List<Proposal> of(Contingency plan) {
        return proposals.stream().filter(it -> it.plan().equals(plan.id())).toList();
    }

    public List<Watched> watchedOf(Contingency plan) {
        return watched.stream().filter(it -> it.plan().id().equals(plan.id())).toList();
    }

    public String plan(Proposal it) {
        return plans.stream()
                .filter(plan -> plan.id().equals(it.plan()))
                .map(plan -> plan.name(words))
                .findFirst()
                .orElse("–");
    }

    /** What is proposed, because of what. */
    public String proposed(Proposal it) {
        return say(
                "proposed-" + it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of(
                        "plan", plan(it),
                        "version", it.number(),
                        "trigger", trigger(it),
                        "day", words.date(it.day())));
    }

    private String trigger(Proposal it) {
        return watched.stream()
                .filter(one -> one.trigger().signal().equals(it.signal()))
                .map(one -> one.label().in(words))
                .findFirst()
                .orElse(it.signal());
    }

    /** What command decided, or that it is to decide. */
    public String answered(Proposal it) {
        var answer = it.answer();
        return answer == null
                ? say("waits")
                : say(
                        answer.agreed() ? "agreed" : "refused",
                        Map.of(
                                "who", name(answer.by()),
                                "at", words.moment(WallClock.shown(answer.at())),
                                "reason", answer.reason()));
    }

    /** The same in a word or two. */
    public String answer(Proposal it) {
        var answer = it.answer();
        return say(answer == null ? "waits" : answer.agreed() ? "answer-agreed" : "answer-refused");
    }

    public static String band(Proposal it) {
        var answer = it.answer();
        return "band band--" + (answer == null ? "due" : answer.agreed() ? "good" : "plain");
    }

    public String state(Contingency plan) {
        return say(isTakenUp(plan) ? "plan-taken-up" : "plan-ready");
    }

    public boolean isTakenUp(Contingency plan) {
        return of(plan).stream()
                .filter(it -> {
                    var answer = it.answer();
                    return answer != null && answer.agreed();
                })
                .findFirst()
                .map(it -> it.kind() == Proposal.Kind.TAKE_UP)
                .orElse(false);
    }

    public String written(Contingency.Version it) {
        return say(
                "written",
                Map.of(
                        "version", it.number(),
                        "who", name(it.by()),
                        "at", words.moment(WallClock.shown(it.at()))));
    }

    public String limit(Watched it) {
        return WatchedRows.now(it).in(words);
    }

    public String standing(Watched it) {
        return WatchedRows.state(it).in(words);
    }

    private String name(UUID id) {
        var account = names.get(id);
        return account == null ? "–" : account.name();
    }
}
