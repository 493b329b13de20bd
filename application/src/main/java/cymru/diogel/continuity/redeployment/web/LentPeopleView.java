package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Those on the register, in words. */
public record LentPeopleView(
        Frame frame,
        Asked asked,
        List<Loan> all,
        List<Provision> services,
        Map<String, Skill> skills,
        Pages pages,
        LocalDate today) {
    /** Which of them are asked for; "" asks for all. */
    public record Asked(String service, String state) {
        String query() {
            return "service="
                    + URLEncoder.encode(service, StandardCharsets.UTF_8)
                    + "&state="
                    + URLEncoder.encode(state, StandardCharsets.UTF_8);
        }
    }

    public List<Loan> rows() {
        return all.subList(pages.before(), Math.min(all.size(), pages.before() + pages.size()));
    }

    public String heading() {
        return frame.say("redeployment.people-finding", Map.of("people", all.size()));
    }

    public List<Choice> serviceChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("redeployment.all")));
        services.forEach(
                it -> choices.add(new Choice(it.id().toString(), it.name().in(frame.words()))));
        return choices;
    }

    public List<Choice> stateChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("redeployment.all")));
        for (var state : List.of("LENT", "FREE", "LAPSING")) {
            choices.add(new Choice(state, frame.say("redeployment.state-" + state)));
        }
        return choices;
    }

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

    public String skills(Loan it) {
        return it.person().skills().stream().map(this::skill).collect(Collectors.joining(", "));
    }

    /** What lapses of somebody, and when. */
    public List<String> lapses(Loan it) {
        return it.lapses(today).stream()
                .map(lapse ->
                        frame.say(
                                "redeployment.lapse-" + lapse.what(),
                                Map.of("day", frame.words().shortDate(lapse.last()))))
                .toList();
    }

    public String days(Loan it) {
        return it.open()
                .map(open -> {
                    var until = open.until();
                    var since = frame.words().shortDate(open.since());
                    return until == null
                            ? frame.say("redeployment.since", Map.of("since", since))
                            : frame.say(
                                    "redeployment.since-until",
                                    Map.of(
                                            "since",
                                            since,
                                            "until",
                                            frame.words().shortDate(until)));
                })
                .orElse("–");
    }
}
