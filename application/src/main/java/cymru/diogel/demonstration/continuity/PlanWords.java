package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.recovery.PlanField;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.demonstration.loading.Identities;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** What the made-up recovery plans say. */
final class PlanWords {
    private PlanWords() {}

    /** What a version says, and who wrote it. */
    record Says(PlanVersion.Says says, UUID by) {}

    static PlanVersion keep(
            RecoveryPlans plans, Identities ids, String code, int number, Says said) {
        var id = ServicesStory.id(ids, "plan " + code + " " + number);
        return plans.keep(id, ServicesStory.id(ids, code), said.says(), said.by());
    }

    static PlanVersion.Says of(UUID incident, String code) {
        var words = new EnumMap<PlanField, String>(PlanField.class);
        for (var field : PlanField.values()) {
            words.put(field, words(field));
        }
        var restart = WatchedFor.Purpose.RESTART;
        var under = WatchedFor.Compare.UNDER;
        var conditions =
                List.of(
                        new WatchedFor(restart, "pressure.HOME_CARE_SOUTH", under, 110, 14),
                        new WatchedFor(
                                WatchedFor.Purpose.STOP,
                                "pressure.FAMILY_SUPPORT",
                                WatchedFor.Compare.AT_LEAST,
                                125,
                                7));
        return new PlanVersion.Says(
                incident, false, words, code.equals("YOUTH_CLUBS") ? List.of() : conditions);
    }

    private static String words(PlanField field) {
        return switch (field) {
            case PURPOSE -> "Company, a meal and a break for carers, on weekdays.";
            case STATE -> "Rooms are closed. Staff telephone each person twice a week.";
            case HARM -> "After three days carers tire; after two weeks some cannot go on.";
            case RISKS -> "Infection in the room and on the bus; staff who fall ill together.";
            case STAFFING -> "Eight, of whom two drive and two lead activities.";
            case PREMISES -> "One room of 96 square metres, windows on both sides, ten at a time.";
            case DEPENDENCIES -> "The kitchen at Pontwern, two buses, gloves and masks.";
            case LENT -> "Five of the team are lent to home care south until the recall.";
            case AT_RISK -> "Six people are shielding and are supported in a different way.";
            case STEPS -> "Week 1: talks. Week 2: one room, mornings. Week 4: afternoons.";
            case STOPS -> "Two of the staff away, or a case among those who come.";
            case EQUALITY -> "Nine of 24 speak Welsh first; both groups have a Welsh speaker.";
            case CONTACT -> "The manager on duty for day services.";
        };
    }
}
