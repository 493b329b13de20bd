package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.util.List;
import java.util.Set;

/** Every published figure of a county counted again; those it does not know it refuses. */
final class Recount {
    // What shows a usual hour is counted again where it is reckoned.
    static final Set<String> ELSEWHERE = Set.of("patterns.evidence");

    private static final Set<String> OF_TEAMS =
            Set.of("outcomes", "core", "plans", "plan", "in", "children-overdue", "visits");

    private final Tale tale;

    Recount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        var kind = code.equals("children-overdue") ? code : code.split("[-.]", 2)[0];
        if (asked.team() != null && !OF_TEAMS.contains(kind) && !kind.equals("patterns")) {
            var whole = counted(kind, code, asked);
            return new Recounted(List.of(), whole.of() == null ? null : 0);
        }
        return counted(kind, code, asked);
    }

    private Recounted counted(String kind, String code, Question asked) {
        return switch (kind) {
            case "outcomes" -> new ReviewRecount(tale).of(code, asked);
            case "register" -> new RegisterRecount(tale).of(code, asked);
            case "core", "plans", "plan" -> new ProtectionRecount(tale).of(code, asked);
            case "in", "children-overdue" -> new ClockRecount(tale).of(code, asked);
            // Nobody moves in these counties.
            case "moves" -> new Recounted(List.of(), code.equals("moves-temporary") ? null : 0);
            case "visits", "patterns" -> new CallRecount(tale).of(code, asked);
            default -> new PathwayRecount(tale).of(code, asked);
        };
    }
}
