package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;

/**
 * What each service leans on, in words.
 *
 * @param lapsing people whose check or registration lapses
 */
public record LeaningView(Frame frame, List<Leaning> all, Map<String, Skill> skills, int lapsing) {
    /** Only of services to which somebody is lent, or where too few are on duty. */
    public List<Leaning> shown() {
        return Leaning.shown(all);
    }

    public String heading() {
        var lent = all.stream().mapToInt(Leaning::lent).sum();
        return frame.say("redeployment.finding", Map.of("lent", lent));
    }

    public String name(Provision it) {
        return it.name().in(frame.words());
    }

    public String skill(String code) {
        var skill = skills.get(code);
        return skill == null ? code : skill.name().in(frame.words());
    }

    /** What becomes of it when all who are lent go: holds, falls, or too few as it is. */
    public String band(Leaning it) {
        return it.isShortBy() > 0
                ? "overdue"
                : it.without(it.lent()).isShortBy() > 0 ? "bad" : "good";
    }

    public String fate(Leaning it) {
        return frame.say("redeployment.fate-" + band(it));
    }

    public int total(String column) {
        return shown().stream()
                .mapToInt(it ->
                        switch (column) {
                            case "lent" -> it.lent();
                            case "duty" -> it.onDuty();
                            default -> it.safe();
                        })
                .sum();
    }
}
