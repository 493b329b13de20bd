package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child as the shared plan shows it: who it is, under which plans, and what was decided when.
 *
 * @param worker who co-ordinates the plan, null when nobody does
 */
public record SharedPlanView(
        Frame frame, Threshold.Glimpse glimpse, @Nullable String worker, LocalDate today) {

    public ChildWords says() {
        return new ChildWords(frame.words(), today);
    }

    public String title() {
        return glimpse.child().title();
    }

    /** The date of birth and the age, empty when not known. */
    public String born() {
        var born = glimpse.child().bornOn();
        return born == null
                ? ""
                : frame.say(
                        "facts.born-aged",
                        Map.of("date", frame.words().date(born), "age", says().age(born)));
    }

    public List<Plan> openPlans() {
        return glimpse.plans().stream().filter(it -> it.isOpenOn(today)).toList();
    }

    /** Conferences, the last first, in words. */
    public List<String> conferences() {
        return glimpse.held().stream()
                .sorted(Comparator.comparing(Conference::heldOn).reversed())
                .map(it ->
                        frame.say(
                                it.initial()
                                        ? "children.conference-initial"
                                        : "children.conference-review",
                                Map.of("date", frame.words().date(it.heldOn()))))
                .toList();
    }
}
