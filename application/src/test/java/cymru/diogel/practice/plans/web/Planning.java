package cymru.diogel.practice.plans.web;

import cymru.diogel.practice.coregroups.web.Registered;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plans of registered children, written through the pages. */
record Planning(Registered of, UUID group) {
    static Planning begun(ApplicationContext beans, int children, LocalDate on) {
        var of = Registered.of(beans, children, on);
        return new Planning(of, of.begunWithMembers());
    }

    Plans plans() {
        return of.beans().getBean(Plans.class);
    }

    ProtectionPlan plan(int place) {
        return plans().of(List.of(of.child(place))).getFirst();
    }

    String here(int place) {
        return "/plans/" + plan(place).id();
    }

    /** What a version says, but for the fields that are given. */
    static String[] text(String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("risks", "Left alone at night.");
        fields.put("protection", "Nursery tells the social worker the same day.");
        fields.put("outcomes", "Never alone, from this week.");
        fields.put("support", "A parenting group.");
        fields.put("progress", "The social worker, each week.");
        fields.put("wishes", "To sleep at Nain’s on Fridays.");
        fields.put("views", "The mother agrees, the father does not.");
        fields.put("contingency", "Legal advice within two days.");
        for (var place = 0; place < more.length; place += 2) {
            fields.put(more[place], more[place + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    MvcTestResult write(int place, String... more) {
        return of.post(here(place) + "/write", text(more));
    }

    MvcTestResult act(int place, String due, String... more) {
        var fields =
                Stream.concat(
                        Stream.of("action", UUID.randomUUID().toString(), "due", due),
                        Stream.concat(Stream.of(action()), Stream.of(more)));
        return of.post(here(place) + "/actions", fields.toArray(String[]::new));
    }

    static String[] action() {
        return new String[] {
            "change", "There is an adult at home every night",
            "person", "Siân Puw",
            "agency", "THIRD",
            "sign", "At visits without notice"
        };
    }

    List<Kept> actions(int place) {
        var id = plan(place).id();
        return plans().actions(List.of(id)).getOrDefault(id, List.of());
    }
}
