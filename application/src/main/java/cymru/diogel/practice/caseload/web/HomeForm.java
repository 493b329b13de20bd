package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A household that is given to somebody, as it is typed.
 *
 * @param workers the name of whoever has each child now
 * @param chosen identities of the children ticked
 */
public record HomeForm(
        Frame frame,
        List<Child> children,
        Map<UUID, String> workers,
        List<Account> members,
        LocalDate today,
        Typed typed,
        List<String> chosen) {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_NOTE = 8_000;

    /** How far back a handover may begin. */
    private static final int BACK = 31;

    public UUID household() {
        return children.getFirst().household();
    }

    /** Every child with whoever has it now; all are ticked, so that siblings stay together. */
    public List<Choice> childChoices() {
        return children.stream()
                .map(it ->
                        new Choice(
                                it.id().toString(),
                                frame.say(
                                        workers.containsKey(it.id())
                                                ? "caseload.child-with"
                                                : "caseload.child-alone",
                                        Map.of(
                                                "child", it.title(),
                                                "worker", workers.getOrDefault(it.id(), "")))))
                .toList();
    }

    public List<Choice> memberChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("caseload.choose"))),
                        members.stream().map(it -> new Choice(it.id().toString(), it.name())))
                .toList();
    }

    List<Child> taken() {
        return children.stream().filter(it -> chosen.contains(it.id().toString())).toList();
    }

    Optional<Account> to() {
        return members.stream()
                .filter(it -> it.id().toString().equals(typed.get("who")))
                .findFirst();
    }

    LocalDate from() {
        return typed.day("from").orElse(LocalDate.MIN);
    }

    Problems problems() {
        var problems = new Problems();
        if (taken().isEmpty()) {
            problems.add("child", frame.say("caseload.problem-child"));
        }
        if (to().isEmpty()) {
            problems.add("who", frame.say("caseload.problem-who"));
        }
        if (from().isAfter(today) || from().isBefore(today.minusDays(BACK))) {
            problems.add("from", frame.say("caseload.problem-from"));
        }
        if (!typed.isSaid("reason", LONGEST_REASON)) {
            problems.add("reason", frame.say("caseload.problem-reason"));
        }
        if (!typed.isSaid("note", LONGEST_NOTE)) {
            problems.add("note", frame.say("caseload.problem-note"));
        }
        return problems;
    }
}
