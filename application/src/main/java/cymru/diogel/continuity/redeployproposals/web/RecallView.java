package cymru.diogel.continuity.redeployproposals.web;

import cymru.diogel.continuity.redeployproposals.RecallPlay;
import cymru.diogel.continuity.redeployproposals.Recalls;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recall that is played through, in words.
 *
 * @param lenders services that lend somebody
 * @param worths what each service's people are worth to the others
 * @param play what came of it, or null while nothing is asked
 */
public record RecallView(
        Frame frame,
        Asked asked,
        List<Provision> services,
        Map<String, Skill> skills,
        List<UUID> lenders,
        List<Recalls.Worth> worths,
        @Nullable RecallPlay play,
        Problems problems) {
    /** What is asked, and whether names may be shown. */
    public record Asked(List<UUID> services, String day, boolean mayName) {}

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

    public List<Choice> choices() {
        return services.stream()
                .filter(it -> lenders.contains(it.id()))
                .map(it -> new Choice(it.id().toString(), it.name().in(frame.words())))
                .toList();
    }

    public List<String> chosen() {
        return asked.services().stream().map(UUID::toString).toList();
    }

    public String heading() {
        return play == null
                ? frame.say("redeployproposals.recall-title")
                : frame.say(
                        "redeployproposals.recall-finding", Map.of("falls", play.unsafeServices()));
    }

    public String lede() {
        return play == null
                ? frame.say("redeployproposals.recall-intro")
                : frame.say(
                        "redeployproposals.recall-lede",
                        Map.of(
                                "people", play.returns().size(),
                                "services",
                                        play.services().stream()
                                                .map(this::service)
                                                .collect(Collectors.joining(", ")),
                                "day", frame.words().date(play.day())));
    }

    public String print() {
        return RecallPage.PATH
                + ".pdf?day="
                + URLEncoder.encode(asked.day(), StandardCharsets.UTF_8)
                + asked.services().stream()
                        .map(it -> "&service=" + it)
                        .collect(Collectors.joining());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : frame.words().shortDate(day);
    }

    public String band(RecallPlay.Fall it) {
        return it.staysUnsafe() ? "bad" : it.isUnsafe() ? "due" : "good";
    }

    public String fate(RecallPlay.Fall it) {
        return frame.say("redeployproposals.fate-" + band(it));
    }
}
