package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.intake.Intake;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The files that were sent before, and who sent them. */
public record Uploads(List<Intake> intakes, Map<UUID, String> names, Pages pages) {

    public String who(Intake intake, Words words) {
        var owner = intake.owner();
        return owner == null
                ? words.say("intake.by-command")
                : names.getOrDefault(owner, words.say("intake.by-somebody"));
    }

    /** 22 November 2026, 14:05. */
    public static String moment(Instant instant, Words words) {
        var shown = WallClock.shown(instant);
        return words.say(
                "intake.moment",
                Map.of(
                        "date", words.date(shown.toLocalDate()),
                        "time", words.time(shown.toLocalTime())));
    }

    public static String stage(Intake intake, Words words) {
        return words.say("intake.stage-" + intake.stage().name().toLowerCase(Locale.ROOT));
    }
}
