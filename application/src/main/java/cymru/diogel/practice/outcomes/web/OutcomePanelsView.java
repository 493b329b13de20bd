package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Panels as somebody sees them; verdicts are told by agency and not by person. */
public record OutcomePanelsView(Frame frame, Viewer viewer, LocalDate today) {
    private static final int OFFERED = 4;

    /** Of which agency somebody is. */
    record Agencies(Map<UUID, Team.Agency> teams, Map<UUID, Account> accounts) {
        String of(Frame frame, Verdict it) {
            var agency = it.team() == null ? null : teams.get(it.team());
            if (agency != null) {
                return frame.words().isWelsh() ? agency.nameWelsh() : agency.nameEnglish();
            }
            var account = accounts.get(it.by());
            var outside = account != null && account.role() == Role.PARTNER;
            return frame.say(outside ? "outcomes.another-agency" : "outcomes.council");
        }
    }

    /** One that was drawn, with what was said of it; the panel's words wait for one's own. */
    public record Row(Review review, String reviewer, List<Said> panel, boolean mayJudge) {}

    /** What one agency's member says. */
    public record Said(String agency, String result, String words) {}

    List<Row> rows(Panels.Panel panel, List<Review.Whole> drawn, Agencies agencies) {
        var byId =
                drawn.stream()
                        .collect(Collectors.toMap(it -> it.review().id(), Function.identity()));
        var rows = new ArrayList<Row>();
        for (var id : panel.reviews()) {
            var whole = byId.get(id);
            if (whole != null) {
                rows.add(row(panel, whole, agencies));
            }
        }
        return rows;
    }

    private Row row(Panels.Panel panel, Review.Whole whole, Agencies agencies) {
        var given = whole.verdicts().stream().anyMatch(it -> it.by().equals(viewer.id()));
        var mayJudge =
                isOn(panel)
                        && panel.closedAt() == null
                        && !given
                        && Panels.mayLook(whole.review(), viewer);
        var panelled = whole.verdicts().stream().filter(it -> it.part() == Part.PANEL);
        var said =
                panelled.map(it ->
                                new Said(
                                        agencies.of(frame, it),
                                        frame.say(it.result().message()),
                                        it.words() == null ? "" : it.words()))
                        .toList();
        var first =
                Result.together(
                        whole.verdicts().stream()
                                .filter(it -> it.part() != Part.PANEL)
                                .map(Verdict::result)
                                .toList());
        var told = mayJudge ? frame.say("outcomes.hidden") : frame.say(first.message());
        return new Row(whole.review(), told, mayJudge ? List.of() : said, mayJudge);
    }

    public boolean isOn(Panels.Panel panel) {
        return panel.members().contains(viewer.id());
    }

    public boolean mayJoin(Panels.Panel panel) {
        return panel.closedAt() == null && !isOn(panel);
    }

    public boolean mayDraw() {
        return viewer.may(Right.GIVE_SAMPLES);
    }

    public boolean mayClose(Panels.Panel panel) {
        return mayDraw() && panel.closedAt() == null;
    }

    public String quarter(LocalDate first) {
        var last = first.plusMonths(3).minusDays(1);
        return frame.say(
                "outcomes.quarter",
                Map.of("from", frame.words().date(first), "to", frame.words().date(last)));
    }

    public String determination(Review it) {
        return OutcomeQueueView.determination(frame, it);
    }

    /** The last quarters that are over. */
    public List<Choice> quarters() {
        return Stream.iterate(Panels.quarter(today).minusMonths(3), it -> it.minusMonths(3))
                .limit(OFFERED)
                .map(it -> new Choice(it.toString(), quarter(it)))
                .toList();
    }
}
