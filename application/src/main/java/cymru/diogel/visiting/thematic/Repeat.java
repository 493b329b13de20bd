package cymru.diogel.visiting.thematic;

import cymru.diogel.visiting.thematic.VisitAudit.Origin.OfFile;
import cymru.diogel.visiting.thematic.VisitAudit.Origin.OnRecord;
import java.util.ArrayList;
import java.util.List;

/** All that is needed to make a report again and to see that it is the same. */
public record Repeat(ThematicReport report) {

    /**
     * One line of it.
     *
     * @param code something to copy rather than to read
     */
    public record Fact(String what, String value, boolean code) {}

    public List<Fact> facts() {
        var settings = report.settings();
        var facts = new ArrayList<>(choice());
        facts.add(said("version", settings.version()));
        facts.add(said("seed", Long.toString(settings.seed())));
        facts.add(said("hours", report.policy()));
        facts.add(said("calendar", report.calendar()));
        facts.add(code("settings", settings.hash()));
        facts.add(new Fact(report.told("repeat-data"), report.audit().read().hash(), true));
        var rota = report.audit().read().rotaHash();
        facts.add(
                rota == null
                        ? said("rota", report.say("repeat-no-rota"))
                        : new Fact(report.told("repeat-rota"), rota, true));
        return List.copyOf(facts);
    }

    private List<Fact> choice() {
        return switch (report.audit().read().origin()) {
            case OfFile _ -> List.of(code("command", command()));
            case OnRecord it ->
                    List.of(
                            said("period", report.days(it.from(), it.to())),
                            said(
                                    "teams",
                                    it.teams().isEmpty()
                                            ? report.say("repeat-every-team")
                                            : String.join("; ", it.teams())),
                            code("address", it.address()));
        };
    }

    private String command() {
        var policy = report.settings().policy();
        var command =
                "./diogel visits audit FILE --hours "
                        + ThematicReport.time(policy.fromMinute())
                        + "-"
                        + ThematicReport.time(policy.toMinute())
                        + " --seed "
                        + report.settings().seed();
        return report.audit().read().rotaHash() == null ? command : command + " --rota ROTA";
    }

    private Fact said(String key, String value) {
        return new Fact(report.say("repeat-" + key), value, false);
    }

    private Fact code(String key, String value) {
        return new Fact(report.say("repeat-" + key), value, true);
    }
}
