package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.recovery.PlanVerdict.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the made-up command said. */
final class CommandWords {
    private CommandWords() {}

    static Decision.Said lend(LocalDate today, @Nullable UUID follows) {
        var model =
                new Decision.Model(
                        "184 staff are lent. Home care and meals lean on most of them.",
                        "If all go home at once, three services fall below their safe minimum.",
                        "The Civil Contingencies Act 2004; the county’s plan for an epidemic.",
                        "To call all of them back; to call back by service; to call back nobody.",
                        "Nobody is called back before the recall was played through.",
                        "People at home cannot go without care for a day.");
        var title =
                follows == null
                        ? "Lent staff stay where they are for four weeks"
                        : "Lent staff stay for another two weeks";
        return new Decision.Said(Tier.GOLD, title, model, today.plusDays(14), follows, null);
    }

    static Decision.Said drill(LocalDate today) {
        var model =
                new Decision.Model(
                        "The river is at 4.1 metres and rises.",
                        "The depot at Abercedi could be cut off for two days.",
                        "The Civil Contingencies Act 2004.",
                        "To move the vans now; to wait for the next reading.",
                        "The vans of home care north move to Pontwern.",
                        "They cannot be moved once the road is under water.");
        var title = "Vans of home care north move to Pontwern";
        return new Decision.Said(Tier.SILVER, title, model, today.plusDays(7), null, null);
    }

    static String said(Outcome outcome) {
        return switch (outcome) {
            case AGREED -> ": recovery plan agreed, version ";
            case CHANGED -> ": recovery plan to be changed, version ";
            case REFUSED -> ": recovery plan refused, version ";
        };
    }

    static Decision.Model ofPlan(Outcome outcome) {
        return new Decision.Model(
                "The plan as it was read, and the situation of the day.",
                "Six of 24 people are shielding; carers have had no break for weeks.",
                "The duty to assess risk on premises; the Social Services and Well-being Act.",
                "To wait two weeks; to open one room; to support people in a different way.",
                switch (outcome) {
                    case AGREED -> "The steps of the plan are taken as they are written.";
                    case CHANGED -> "The next version says who goes back to which service.";
                    case REFUSED -> "The service stays as it is, and is looked at again.";
                },
                switch (outcome) {
                    case AGREED -> "It can be done safely with the staff there are.";
                    case CHANGED -> "It leans on staff whom home care needs, and does not say so.";
                    case REFUSED -> "The house cannot keep people apart.";
                });
    }
}
