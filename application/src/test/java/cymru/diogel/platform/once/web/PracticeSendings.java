package cymru.diogel.platform.once.web;

import cymru.diogel.assurance.oversight.LookingSearch;
import cymru.diogel.assurance.oversight.Prying;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.practice.families.Corrections;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.visiting.planner.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms about children and about those who look at them. */
final class PracticeSendings {
    private static final String WORDS = "The school rings: he has not come home since noon.";

    private final ApplicationContext beans;
    private final County county;

    PracticeSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    private record Scene(Account worker, Account manager, Family family) {}

    private Scene scene() {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        var manager = county.a(Role.TEAM_MANAGER, team);
        return new Scene(worker, manager, county.aFamily().allocatedTo(worker).arrive());
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/children/{child}/correct", this::correct);
        all.put("/children/{child}/corrections/{id}", this::agree);
        all.put("/children/{child}/around/add", this::around);
        all.put("/own-family", this::ownFamily);
        all.put("/exclusions/{id}", this::clear);
        all.put("/emergency/{child}", this::emergency);
        all.put("/emergency/reviews/{id}", this::review);
        all.put("/looking/{id}", this::looking);
        all.put("/access-review/{account}", this::needed);
        all.put("/disclosures", this::disclosure);
        all.put("/disclosures/{id}/mark", this::taken);
        all.put("/disclosures/{id}/pieces/{number}", this::leftOut);
        all.put("/disclosures/{id}/release", this::released);
    }

    private Sending correct() {
        var scene = scene();
        later();
        return correct(scene);
    }

    private static Sending correct(Scene scene) {
        return Sending.of(
                scene.worker(),
                "/children/" + scene.family().child().id() + "/correct",
                "given",
                "Llŷr",
                "reason",
                "The birth certificate says so.");
    }

    private Sending agree() {
        var scene = scene();
        later();
        correct(scene).send(mvc());
        var child = scene.family().child().id();
        var asked = beans.getBean(Corrections.class).of(child).getFirst().id();
        var path = "/children/" + child + "/corrections/" + asked;
        return Sending.of(scene.manager(), path, "outcome", "agree");
    }

    private Sending around() {
        var scene = scene();
        return Sending.of(
                scene.worker(),
                "/children/" + scene.family().child().id() + "/around/add",
                "person",
                UUID.randomUUID().toString(),
                "given",
                "Eirlys",
                "family",
                "T" + UUID.randomUUID(),
                "role",
                "GRANDMOTHER",
                "home",
                "no",
                "born",
                "3/4/1961",
                "language",
                "cy");
    }

    private Sending ownFamily() {
        var scene = scene();
        var household = scene.family().household();
        return Sending.of(scene.worker(), "/own-family", "family", household.reference());
    }

    private Sending clear() {
        var scene = scene();
        var children = List.of(scene.family().child().id());
        var exclusions = beans.getBean(Exclusions.class);
        exclusions.declare(scene.worker().id(), children, null);
        var standing =
                exclusions.standing().stream()
                        .filter(it -> it.account().equals(scene.worker().id()))
                        .findFirst()
                        .orElseThrow();
        var path = "/exclusions/" + standing.id();
        return Sending.of(scene.manager(), path, "reason", "A flat above; I asked both.");
    }

    private Sending emergency() {
        var scene = scene();
        return emergency(county.withPassword(Role.PARTNER, "en"), scene);
    }

    private static Sending emergency(Account visitor, Scene scene) {
        return Sending.of(
                visitor,
                "/emergency/" + scene.family().child().id(),
                "reason",
                "DANGER",
                "words",
                WORDS,
                "password",
                County.PASSWORD);
    }

    private Sending review() {
        var visitor = county.withPassword(Role.PARTNER, "en");
        emergency(visitor, scene()).send(mvc());
        var opening =
                beans.getBean(DSLContext.class)
                        .fetchValue(
                                "select id from emergency.opening where account = ?", visitor.id());
        return Sending.of(
                county.a(Role.QUALITY),
                "/emergency/reviews/" + opening,
                "needed",
                "yes",
                "remark",
                "Asked the school. Right.");
    }

    private Sending looking() {
        var scene = scene();
        Prying.of(beans).by(scene.worker(), 41);
        beans.getBean(LookingSearch.class).find();
        var finding =
                beans.getBean(DSLContext.class)
                        .fetchValue(
                                "select id from oversight.finding where account = ?",
                                scene.worker().id());
        return Sending.of(
                scene.manager(),
                "/looking/" + finding,
                "reason",
                "duty",
                "explanation",
                "On duty for the whole county that night");
    }

    private Sending needed() {
        var scene = scene();
        var path = "/access-review/" + scene.worker().id();
        return Sending.of(scene.manager(), path, "needed", "yes");
    }

    private Sending disclosure() {
        var child = scene().family().child();
        var quality = county.a(Role.QUALITY);
        return Sending.of(quality, "/disclosures", "reference", child.reference());
    }

    private Sending put(String path, String... fields) {
        var begun = disclosure();
        var place = begun.send(mvc()).getResponse().getRedirectedUrl();
        return Sending.of(begun.account(), place + path, fields);
    }

    private Sending taken() {
        return put("/mark", "words", "Prawf", "reason", "OTHER_PERSON");
    }

    private Sending leftOut() {
        return put("/pieces/1", "change", "out");
    }

    private Sending released() {
        var put = put("/release");
        return Sending.of(county.a(Role.QUALITY), put.path());
    }

    // What is known of a child must be older than what corrects it.
    private void later() {
        Stage.at(beans, Stage.MONDAY.atTime(9, 0).plus(Duration.ofHours(1)));
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
