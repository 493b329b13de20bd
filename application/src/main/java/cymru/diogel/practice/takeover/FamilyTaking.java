package cymru.diogel.practice.takeover;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Households, their children, who works with them, and whose names were on the register. */
@Component
class FamilyTaking {
    private final People people;

    FamilyTaking(People people) {
        this.people = people;
    }

    void families(Taking taking) {
        var homes = taking.fresh(CaseFile.HOUSEHOLDS).stream().map(it -> home(it, taking)).toList();
        Taking.some(homes, some -> people.takeOver(some, List.of()));
        var children = taking.fresh(CaseFile.CHILDREN).stream().map(it -> child(it, taking));
        Taking.some(children.toList(), some -> people.takeOver(List.of(), some));
        var work = taking.fresh(CaseFile.ALLOCATIONS).stream().map(it -> work(it, taking));
        Taking.some(work.toList(), people::allocateAll);
    }

    /** Stays on the register, and the conferences from which visits are counted. */
    void register(Taking taking) {
        var plans = taking.fresh(CaseFile.REGISTER).stream().map(it -> stay(it, taking)).toList();
        Taking.some(plans, some -> people.takeOverPlans(some, List.of()));
        var held = new ArrayList<Conference>();
        for (var row : taking.fresh(CaseFile.CONFERENCES)) {
            var on = row.day("held_on");
            if (on != null) {
                taking.children(row.list("child_ids"))
                        .forEach(it -> held.add(new Conference(it, on, row.isYes("initial"))));
            }
        }
        Taking.some(held, some -> people.takeOverPlans(List.of(), some));
    }

    private static Household home(CaseRow row, Taking taking) {
        return new Household(
                taking.id(row), row.key(), row.text("name"), row.text("address"), row.text("area"));
    }

    private static Child child(CaseRow row, Taking taking) {
        return new Child(
                taking.id(row),
                row.key(),
                taking.neededOf(CaseFile.HOUSEHOLDS, row, "household_id"),
                row.text("given_name"),
                row.text("family_name"),
                row.day("born_on"),
                row.text("language"));
    }

    private static Allocation work(CaseRow row, Taking taking) {
        return new Allocation(
                taking.child(row.words("child_id")),
                taking.neededWorker(row, "worker_id"),
                Objects.requireNonNull(taking.here().team(row.words("team"))),
                row.neededDay("from_on"),
                row.day("until_on"));
    }

    private static Plan stay(CaseRow row, Taking taking) {
        return new Plan(
                taking.id(row),
                taking.child(row.words("child_id")),
                Plan.Kind.REGISTER,
                row.neededDay("registered_on"),
                row.day("ended_on"),
                String.join(",", row.list("categories")),
                null);
    }
}
