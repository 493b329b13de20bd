package cymru.diogel.practice.register.web;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Register;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms by which the register is asked, and a name taken off it. */
public final class RegisterSendings {
    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;
    private final County county;

    public RegisterSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/register/ask", this::ask);
        all.put("/register/names/{child}", this::takeOff);
    }

    private Sending ask() {
        var child = registered();
        return Sending.of(
                county.a(Role.FRONT_DOOR),
                "/register/ask",
                "enquiry",
                UUID.randomUUID().toString(),
                "name",
                child.title(),
                "born",
                TYPED.format(Objects.requireNonNull(child.bornOn())),
                "kind",
                "POLICE",
                "who",
                "A sergeant",
                "agency",
                "Dyfed-Powys Police",
                "identity",
                "CALLED_BACK");
    }

    private Sending takeOff() {
        var today = TYPED.format(LocalDate.now(beans.getBean(TestClock.class)));
        var path = "/register/names/" + registered().id();
        return Sending.of(county.a(Role.QUALITY), path, "way", "LEFT_UK", "on", today);
    }

    private Child registered() {
        var child = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child();
        var day = LocalDate.now(beans.getBean(TestClock.class)).minusDays(30);
        var entering = new Register.Entering(child.id(), day, Set.of("neglect"), null);
        beans.getBean(Register.class).enter(entering);
        return child;
    }
}
