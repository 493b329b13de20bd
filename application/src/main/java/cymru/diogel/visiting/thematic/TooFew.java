package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why nothing can be said, in numbers, and what would have to be there for something to be. */
public record TooFew(ThematicReport report) {

    /** One of the numbers, beside what it would have to be. */
    public record Line(String what, String number, String needed) {}

    public List<Line> lines() {
        var least = report.settings().minimumUnannounced();
        var households = report.audit().result().households();
        var met = households.stream().filter(it -> it.unannounced() > 0).count();
        var most = households.stream().mapToInt(HouseholdProfile::unannounced).max().orElse(0);
        var enough = households.stream().filter(it -> it.unannounced() >= least).count();
        var lines = new ArrayList<Line>();
        lines.add(line("households", households.size(), Numerals.NONE));
        lines.add(line("met", met, Numerals.NONE));
        lines.add(line("most", most, report.say("few-at-least", Map.of("least", least))));
        // These have the visits, but of too many the hour or the notice is not known.
        lines.add(line("unclear", enough, Numerals.NONE));
        return List.copyOf(lines);
    }

    private Line line(String key, long number, String needed) {
        return new Line(report.say("few-" + key), Numerals.count(number), needed);
    }
}
