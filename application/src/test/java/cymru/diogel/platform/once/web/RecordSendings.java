package cymru.diogel.platform.once.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.amendments.web.Paper;
import cymru.diogel.visiting.visits.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms that write facts of a child down, and that change what was written wrongly. */
final class RecordSendings {
    private static final String WORDS = "4 Heol y Felin";

    private final ApplicationContext beans;
    private final County county;

    RecordSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    private record Scene(Account worker, Account manager, Family family) {
        String at(String path) {
            return "/children/" + family.child().id() + path;
        }
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/children/add", this::child);
        all.put("/children/{id}/facts/add/{kind}", () -> address(scene()));
        all.put("/children/{id}/facts/{line}/end", this::end);
        all.put("/children/{child}/facts/{line}/redact", this::redactFact);
        all.put("/children/{child}/amendments/{id}", this::decide);
        all.put("/children/{id}/copies/{entry}/withdraw", this::withdraw);
        all.put("/visits/{id}/redact", () -> redact(scene()));
        all.put("/visits/{id}/move", this::move);
    }

    private Scene scene() {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        var manager = county.a(Role.TEAM_MANAGER, team);
        var family = county.aFamily().allocatedTo(worker).arrive();
        later();
        return new Scene(worker, manager, family);
    }

    private Sending child() {
        return Sending.written(
                county.a(Role.PRACTITIONER),
                "/children/add",
                """
                child=CHILD
                is-born=no
                family=TCHILD
                expected=1/12/2026
                address=4 Heol y Felin
                speaks=cy
                letters=cy
                """
                        .replace("CHILD", UUID.randomUUID().toString()));
    }

    private static Sending address(Scene scene) {
        return Sending.of(
                scene.worker(),
                scene.at("/facts/add/address"),
                "where",
                "PLACED",
                "address",
                "9 Lôn Gudd, Glannant");
    }

    /** The line of an address that was just written down. */
    private UUID line(Scene scene) {
        address(scene).send(mvc());
        later();
        var child = scene.family().child().id();
        var known = beans.getBean(Families.class).known(List.of(child)).get(child);
        return requireNonNull(known)
                .all(Fact.Address.class)
                .filter(it -> it.says() instanceof Fact.Address at && at.text().startsWith("9"))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private Sending end() {
        var scene = scene();
        var path = scene.at("/facts/" + line(scene) + "/end");
        return Sending.of(scene.worker(), path, "last", "20/11/2026");
    }

    private Sending redactFact() {
        var scene = scene();
        var path = scene.at("/facts/" + line(scene) + "/redact");
        return Sending.of(scene.worker(), path, "reason", Paper.REASON);
    }

    private Sending redact(Scene scene) {
        var path = "/visits/" + recorded(scene) + "/redact";
        return Sending.of(scene.worker(), path, "words", WORDS, "reason", Paper.REASON);
    }

    private Sending move() {
        var scene = scene();
        var other = county.aFamily().allocatedTo(scene.worker()).arrive().child();
        return Sending.of(
                scene.worker(),
                "/visits/" + recorded(scene) + "/move",
                "from",
                scene.family().child().id().toString(),
                "to",
                other.reference(),
                "reason",
                Paper.REASON);
    }

    private UUID recorded(Scene scene) {
        var visits = beans.getBean(Visits.class);
        var amendments = beans.getBean(Amendments.class);
        return new Paper(mvc(), visits, amendments, scene.worker()).recorded(scene.family(), 0);
    }

    private Sending decide() {
        var scene = scene();
        redact(scene).send(mvc());
        var child = scene.family().child().id();
        var asked = beans.getBean(Amendments.class).of(child).getFirst().id();
        return Sending.of(scene.manager(), scene.at("/amendments/" + asked), "outcome", "agree");
    }

    private Sending withdraw() {
        var scene = scene();
        var pdf = mvc().get().uri(scene.at("/chronology.pdf")).with(signedInAs(scene.worker()));
        assertThat(pdf.exchange()).hasStatus(200);
        later();
        var entry =
                beans.getBean(DSLContext.class)
                        .fetchValue(
                                "select id from trail.entry where act = 'chronology.pdf'"
                                        + " and outcome = 'SEEN' and child = ?",
                                scene.family().child().id());
        var path = scene.at("/copies/" + entry + "/withdraw");
        return Sending.of(scene.manager(), path, "reason", Paper.REASON);
    }

    // What is known of a child must be older than what changes it.
    private void later() {
        beans.getBean(TestClock.class).pass(Duration.ofMinutes(5));
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
