package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person on the register, in words. */
public record LentPersonView(
        Frame frame,
        Loan loan,
        List<Placement> history,
        List<Provision> services,
        Map<String, Skill> skills,
        LocalDate today) {
    public String service(UUID id) {
        return services.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.name().in(frame.words()))
                .orElse("–");
    }

    public String skill(String code) {
        var skill = skills.get(code);
        return skill == null ? code : skill.name().in(frame.words());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : frame.words().shortDate(day);
    }

    public String about() {
        var it = loan.person();
        return frame.say(
                "redeployment.about",
                Map.of(
                        "number", it.number(),
                        "service", service(it.home()),
                        "hours", it.hours(),
                        "area", it.area()));
    }

    public String allSkills() {
        return loan.person().skills().stream().map(this::skill).collect(Collectors.joining(", "));
    }

    public String level() {
        return frame.say(loan.person().checks().level().message());
    }

    public List<String> lapses() {
        return loan.lapses(today).stream()
                .map(it ->
                        frame.say("redeployment.lapse-" + it.what(), Map.of("day", day(it.last()))))
                .toList();
    }

    /** What must still be done before the first day. */
    public List<String> missing() {
        return loan
                .open()
                .filter(it -> it.stage() == PlacementStage.AGREED)
                .map(it -> it.missing(loan.person(), today))
                .orElse(List.of())
                .stream()
                .map(it -> frame.say("redeployment.missing-" + it))
                .toList();
    }

    public List<Choice> serviceChoices() {
        return services.stream()
                .filter(it -> !it.id().equals(loan.person().home()))
                .map(it -> new Choice(it.id().toString(), it.name().in(frame.words())))
                .toList();
    }

    public List<Choice> skillChoices() {
        return loan.person().skills().stream().map(it -> new Choice(it, skill(it))).toList();
    }

    public List<Choice> nextChoices() {
        return loan.open().map(it -> it.stage().next()).stream()
                .flatMap(it -> it.stream())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    /** From when until when somebody was or is to be there. */
    public String days(Placement it) {
        var ended = it.ended();
        var last = ended == null ? it.until() : ended;
        return last == null
                ? frame.say("redeployment.since", Map.of("since", day(it.since())))
                : frame.say(
                        "redeployment.since-until",
                        Map.of("since", day(it.since()), "until", day(last)));
    }
}
