package cymru.diogel.platform.once.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms about who sees a child: partners, those named on a restricted record, samples. */
final class GroundSendings {
    private static final String REASON = "A violent partner is looking for them.";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;
    private final County county;
    private final Restrictions restrictions;

    GroundSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
        this.restrictions = beans.getBean(Restrictions.class);
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/children/{child}/who", this::open);
        all.put("/children/{child}/who/{account}/end", this::close);
        all.put("/children/{child}/restrict", this::restrict);
        all.put("/restricted/{request}/agree", this::agree);
        all.put("/restricted/{child}/name", this::name);
        all.put("/restricted/{child}/lift", this::lift);
        all.put("/samples", this::sample);
        all.put("/samples/{account}/end", this::endSample);
    }

    private record Scene(Account manager, Family family) {
        UUID child() {
            return family.child().id();
        }

        Sending about(String path, String... fields) {
            return Sending.of(manager, "/children/" + child() + path, fields);
        }
    }

    private Scene scene() {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        var manager = county.a(Role.TEAM_MANAGER, team);
        return new Scene(manager, county.aFamily().allocatedTo(worker).arrive());
    }

    private Sending open() {
        return scene().about("/who", "who", county.a(Role.PARTNER).id().toString());
    }

    private Sending close() {
        var opened = open();
        opened.send(mvc());
        var path = opened.path() + "/" + opened.fields().get("who") + "/end";
        return Sending.of(opened.account(), path);
    }

    private Sending restrict() {
        return scene().about("/restrict", "reason", REASON);
    }

    private Sending agree() {
        var scene = scene();
        var request = asked(scene);
        return Sending.of(county.a(Role.TEAM_MANAGER), "/restricted/" + request + "/agree");
    }

    private UUID asked(Scene scene) {
        var home = List.of(scene.child());
        var manager = scene.manager().id();
        restrictions.restrict(home, REASON, manager);
        return restrictions.ask(home, manager, manager, null);
    }

    private Scene named() {
        var scene = scene();
        if (!restrictions.agree(asked(scene), county.a(Role.HEAD_OF_SERVICE).id())) {
            throw new IllegalStateException("a second person may agree");
        }
        return scene;
    }

    private Sending name() {
        var scene = named();
        var path = "/restricted/" + scene.child() + "/name";
        var other = county.a(Role.PRACTITIONER).reference();
        return Sending.of(scene.manager(), path, "who", other);
    }

    private Sending lift() {
        var scene = named();
        return Sending.of(scene.manager(), "/restricted/" + scene.child() + "/lift");
    }

    private Sending sample() {
        var last = LocalDate.now(beans.getBean(TestClock.class)).plusDays(5);
        return Sending.of(
                county.a(Role.QUALITY),
                "/samples",
                "who",
                county.a(Role.INSPECTOR).id().toString(),
                "children",
                scene().family().child().reference(),
                "last",
                last.format(TYPED));
    }

    private Sending endSample() {
        var given = sample();
        given.send(mvc());
        return Sending.of(given.account(), "/samples/" + given.fields().get("who") + "/end");
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
