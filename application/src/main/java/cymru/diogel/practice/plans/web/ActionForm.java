package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Action.Owner;
import cymru.diogel.practice.plans.Action.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which an action is added: who may do it and for whom else is offered. */
public record ActionForm(
        Frame frame,
        PlanDesk.Opened opened,
        List<Member> members,
        List<PlanDesk.Opened> beside,
        Typed typed,
        LocalDate today) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 200;

    public String here() {
        return opened.here();
    }

    public String name() {
        return opened.name();
    }

    public List<Choice> owners() {
        var none = new Choice("", frame.say("plans.somebody-else"));
        var named =
                members.stream()
                        .map(it ->
                                new Choice(
                                        it.id().toString(),
                                        it.name() + ", " + frame.say(it.agency().message())));
        return Stream.concat(Stream.of(none), named).toList();
    }

    public List<Choice> agencies() {
        var none = new Choice("", frame.say("plans.choose"));
        var named =
                Stream.of(Agency.values())
                        .map(it -> new Choice(it.name(), frame.say(it.message())));
        return Stream.concat(Stream.of(none), named).toList();
    }

    public List<Choice> others() {
        return beside.stream().map(it -> new Choice(it.plan().id().toString(), it.name())).toList();
    }

    /** Made with the form, so that one sent twice is added once. */
    UUID id() {
        return UUID.nameUUIDFromBytes(typed.get("action").getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the plan of a brother or sister. */
    UUID idFor(UUID plan) {
        var text = typed.get("action") + plan;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The action, or nothing when something is wrong. */
    @Nullable Action read(Problems problems) {
        var owner = owner(problems);
        var due = typed.day("due").filter(it -> !it.isBefore(today)).orElse(null);
        if (due == null) {
            problem(problems, "due");
        }
        for (var field : List.of("change", "sign")) {
            if (!typed.isSaid(field, LONGEST)) {
                problem(problems, field);
            }
        }
        return due == null || owner == null || !problems.isEmpty()
                ? null
                : new Action(typed.get("change"), owner, due, typed.get("sign"), State.OPEN, "");
    }

    private @Nullable Owner owner(Problems problems) {
        var chosen =
                members.stream()
                        .filter(it -> it.id().toString().equals(typed.get("owner")))
                        .findFirst();
        if (chosen.isPresent()) {
            return new Owner(chosen.get().name(), chosen.get().agency().name());
        }
        var person = typed.get("person");
        var agency = typed.one("agency", Agency.class).orElse(null);
        if (person.isEmpty() || person.length() > LONGEST_NAME) {
            problem(problems, "person");
        }
        if (agency == null) {
            problem(problems, "agency");
        }
        return agency == null ? null : new Owner(person, agency.name());
    }

    private void problem(Problems problems, String field) {
        problems.add(field, frame.say("plans.problem-" + field));
    }
}
