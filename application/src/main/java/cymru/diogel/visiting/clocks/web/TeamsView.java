package cymru.diogel.visiting.clocks.web;

import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.List;

/** What is due in the county, team by team; each number opens the team's list. */
public record TeamsView(Frame frame, LocalDate today, String viewer, List<Line> teams) {
    /**
     * A team's visits and children.
     *
     * @param team what its address asks for
     */
    public record Line(String team, String name, int late, int due, int children) {
        public String href(String rows) {
            return "/work?team=" + team + "#" + rows;
        }
    }

    public int late() {
        return teams.stream().mapToInt(Line::late).sum();
    }

    public int due() {
        return teams.stream().mapToInt(Line::due).sum();
    }

    public int children() {
        return teams.stream().mapToInt(Line::children).sum();
    }

    public String heading() {
        return WorkView.heading(frame, "", late(), due());
    }
}
