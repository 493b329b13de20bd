package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.planning.redeployment.Person;
import cymru.diogel.planning.redeployment.Place;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Staffing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as the solver takes it, and who and where its numbers are.
 *
 * @param loans the people, in the order of the question
 * @param leanings the places, in the order of the question
 * @param homes the services of own posts, by their code in the question
 * @param staffing the question
 * @param now who works where now
 */
record Setting(
        List<Loan> loans, List<Leaning> leanings, List<UUID> homes, Staffing staffing, Plan now) {
    Optional<Leaning> place(int index) {
        return index == Plan.NOWHERE ? Optional.empty() : Optional.of(leanings.get(index));
    }

    Person person(int index) {
        return staffing.people().get(index);
    }

    Place asked(int place) {
        return staffing.places().get(place);
    }

    /** How many people the own service of somebody gives away under a plan. */
    int gives(int person, Plan plan) {
        var home = person(person).service();
        var gives = 0;
        for (var other = 0; other < loans.size(); other++) {
            if (person(other).service() == home
                    && plan.at(other) != Plan.NOWHERE
                    && staffing.isMove(other, plan.at(other))) {
                gives++;
            }
        }
        return gives;
    }
}
