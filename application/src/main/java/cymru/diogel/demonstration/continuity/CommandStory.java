package cymru.diogel.demonstration.continuity;

import static cymru.diogel.demonstration.continuity.ServicesStory.account;
import static cymru.diogel.demonstration.continuity.ServicesStory.id;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Hazard;
import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.recovery.PlanVerdict.Outcome;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Identities;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What gold and silver were called together for, what they decided, and an exercise. */
@Component
class CommandStory {
    private final Incidents incidents;
    private final Decisions decisions;
    private final RecoveryPlans plans;
    private final Services services;

    CommandStory(Incidents incidents, Decisions decisions, RecoveryPlans plans, Services services) {
        this.incidents = incidents;
        this.decisions = decisions;
        this.plans = plans;
        this.services = services;
    }

    private record Scene(County county, Identities ids, Incident epidemic, Incident flood) {
        LocalDate today() {
            return county.lastDay();
        }

        UUID by(Tier tier) {
            var role =
                    switch (tier) {
                        case GOLD -> Staff.Role.GOLD;
                        case SILVER -> Staff.Role.SILVER;
                        case BRONZE -> Staff.Role.SERVICE_MANAGER;
                    };
            return account(county, ids, role);
        }
    }

    void load(County county, Identities ids) {
        var scene =
                new Scene(
                        county,
                        ids,
                        incident(county, ids, "EPIDEMIC", false),
                        incident(county, ids, "FLOOD", true));
        incidents.open(scene.epidemic(), scene.by(Tier.SILVER));
        incidents.open(scene.flood(), scene.by(Tier.SILVER));
        tell(scene);
        review(scene);
    }

    private Incident incident(County county, Identities ids, String hazard, boolean isExercise) {
        var known =
                incidents.hazards().stream()
                        .filter(it -> it.code().equals(hazard))
                        .findFirst()
                        .orElse(new Hazard(hazard, hazard, hazard));
        var english = isExercise ? "High water on the Cedi" : "The epidemic";
        var welsh = isExercise ? "Llifogydd ar afon Cedi" : "Yr epidemig";
        var began = county.lastDay().minusDays(isExercise ? 3 : 70);
        var id = id(ids, "incident " + hazard);
        return new Incident(id, known, english, welsh, isExercise, began, null);
    }

    // Agreed, with gold, with silver, returned, and a draft that is later than what is read.
    private void review(Scene scene) {
        var abercedi = version(scene, "DAY_ABERCEDI", 1);
        decide(scene, abercedi, Tier.SILVER, Outcome.CHANGED);
        var again = version(scene, "DAY_ABERCEDI", 2);
        decide(scene, again, Tier.SILVER, Outcome.AGREED);
        decide(scene, again, Tier.GOLD, Outcome.AGREED);
        var contact = version(scene, "CONTACT_CENTRE", 1);
        decide(scene, contact, Tier.SILVER, Outcome.AGREED);
        decide(scene, contact, Tier.GOLD, Outcome.AGREED);
        var llanfaen = version(scene, "DAY_LLANFAEN", 1);
        decide(scene, llanfaen, Tier.SILVER, Outcome.AGREED);
        PlanWords.keep(plans, scene.ids(), "DAY_LLANFAEN", 2, says(scene, "DAY_LLANFAEN"));
        version(scene, "DAY_PONTWERN", 1);
        var respite = version(scene, "RESPITE_ABERCEDI", 1);
        decide(scene, respite, Tier.SILVER, Outcome.REFUSED);
        PlanWords.keep(plans, scene.ids(), "YOUTH_CLUBS", 1, says(scene, "YOUTH_CLUBS"));
    }

    private PlanWords.Says says(Scene scene, String code) {
        var by = scene.by(Tier.BRONZE);
        return new PlanWords.Says(PlanWords.of(scene.epidemic().id(), code), by);
    }

    private PlanVersion version(Scene scene, String code, int number) {
        var it = PlanWords.keep(plans, scene.ids(), code, number, says(scene, code));
        plans.putForward(it);
        return it;
    }

    private void decide(Scene scene, PlanVersion it, Tier tier, Outcome outcome) {
        var about = new Decision.About("recovery", it.id(), it.number());
        var title =
                services.find(it.service()).orElseThrow().name().english()
                        + CommandWords.said(outcome)
                        + it.number();
        var model = CommandWords.ofPlan(outcome);
        var review = scene.today().plusDays(14);
        var said = new Decision.Said(tier, title, model, review, null, about);
        var spoken =
                new RecoveryPlans.Spoken(
                        id(scene.ids(), "verdict " + it.id() + tier), outcome, said);
        plans.decide(it, spoken, scene.by(tier));
    }

    private void tell(Scene scene) {
        var first = id(scene.ids(), "decision 1");
        decide(scene, scene.epidemic(), first, CommandWords.lend(scene.today(), null));
        var next = id(scene.ids(), "decision 2");
        decide(scene, scene.epidemic(), next, CommandWords.lend(scene.today(), first));
        var drill = id(scene.ids(), "decision 3");
        decide(scene, scene.flood(), drill, CommandWords.drill(scene.today()));
    }

    private void decide(Scene scene, Incident incident, UUID id, Decision.Said said) {
        decisions.decide(new Decisions.Written(id, incident.id(), said), scene.by(said.tier()));
    }
}
