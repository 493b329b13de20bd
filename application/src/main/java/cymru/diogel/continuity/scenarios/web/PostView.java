package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.scenarios.Post;
import cymru.diogel.statistics.scenarios.staffing.Capacity;
import java.util.ArrayList;
import java.util.List;

/** One service and skill of a scenario, week by week, with every measure beside it. */
public record PostView(RunView of, Post post) {
    /** The staff at work when nothing is done, against the safe minimum. */
    public ScenarioFans staff() {
        var level = new ScenarioFans.Level(post.count().minimum(), of.say("level-minimum"));
        return of.fan(ScenarioFans.STAFF, capacities().getFirst().staff().weeks(), level, false);
    }

    public List<Capacity> capacities() {
        return of.capacities(post.key());
    }

    /** A week: the chance below the safe minimum, and shifts unfilled, for each variant. */
    public record Row(String week, List<Double> below, List<Double> unfilled) {}

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        var fans = staff();
        for (int at = 0; at < of.asked().weeks(); at++) {
            int week = at;
            rows.add(
                    new Row(
                            fans.week(week),
                            capacities().stream().map(it -> it.below()[week]).toList(),
                            capacities().stream().map(it -> it.unfilled()[week]).toList()));
        }
        return List.copyOf(rows);
    }
}
