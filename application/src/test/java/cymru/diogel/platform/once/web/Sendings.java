package cymru.diogel.platform.once.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.retention.web.RetentionSendings;
import cymru.diogel.platform.settings.web.SettingSendings;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.platform.signin.Sessions;
import cymru.diogel.platform.signin.web.Telephone;
import cymru.diogel.practice.caseload.web.CaseloadSendings;
import cymru.diogel.practice.chronology.web.StorySendings;
import cymru.diogel.practice.conferences.web.ConferenceSendings;
import cymru.diogel.practice.confirmations.web.ConfirmationSendings;
import cymru.diogel.practice.coregroups.web.CoreGroupSendings;
import cymru.diogel.practice.enquiries.web.EnquirySendings;
import cymru.diogel.practice.learning.web.LearningSendings;
import cymru.diogel.practice.moves.web.MoveSendings;
import cymru.diogel.practice.outcomes.web.OutcomeSendings;
import cymru.diogel.practice.plans.web.PlanSendings;
import cymru.diogel.practice.referrals.web.ReferralSendings;
import cymru.diogel.practice.register.web.RegisterSendings;
import cymru.diogel.practice.strategy.web.StrategySendings;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.planner.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * For every address that forms are sent to, how a form is made that has an effect there. A new
 * address without one fails a test.
 */
public final class Sendings {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;
    private final County county;
    private final Accounts accounts;
    private final TestClock clock;
    private final Map<String, Supplier<Sending>> all = new TreeMap<>();

    private Sendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
        this.accounts = beans.getBean(Accounts.class);
        this.clock = beans.getBean(TestClock.class);
        administration();
        signIn();
        new PracticeSendings(beans).addTo(all);
        new VisitingSendings(beans).addTo(all);
        new RetentionSendings(beans).addTo(all);
        new RecordSendings(beans).addTo(all);
        new JoiningSendings(beans).addTo(all);
        new DoorSendings(beans).addTo(all);
        new GroundSendings(beans).addTo(all);
        new ReferralSendings(beans).addTo(all);
        new ConfirmationSendings(beans).addTo(all);
        new StorySendings(beans).addTo(all);
        new MoveSendings(beans).addTo(all);
        new StrategySendings(beans).addTo(all);
        new EnquirySendings(beans).addTo(all);
        new OutcomeSendings(beans).addTo(all);
        new SettingSendings(beans).addTo(all);
        new CaseloadSendings(beans).addTo(all);
        new LearningSendings(beans).addTo(all);
        new CoreGroupSendings(beans).addTo(all);
        new PlanSendings(beans).addTo(all);
        new ConferenceSendings(beans).addTo(all);
        new RegisterSendings(beans).addTo(all);
        new ContinuitySendings(beans).addTo(all);
    }

    public static Map<String, Supplier<Sending>> of(ApplicationContext beans) {
        return new Sendings(beans).all;
    }

    /** A Monday at nine; the clock of each is set anew. */
    public static void begin(ApplicationContext beans) {
        Stage.at(beans, Stage.MONDAY.atTime(9, 0));
    }

    private void administration() {
        all.put("/accounts/{id}/end", () -> about(county.a(Role.QUALITY), "/end"));
        all.put("/accounts/{id}/restore", this::restore);
        all.put("/accounts/{id}", this::password);
        all.put("/accounts/{id}/codes", this::codes);
        all.put("/accounts/add", this::account);
        all.put("/teams/add", this::team);
        all.put("/closures", this::closure);
        all.put("/closures/{day}/withdraw", this::withdraw);
    }

    private Sending restore() {
        var other = county.a(Role.QUALITY);
        accounts.disable(other);
        return about(other, "/restore");
    }

    private Sending password() {
        var other = county.withPassword(Role.QUALITY, "en");
        return about(other, "", "password", "another long password");
    }

    private Sending codes() {
        var other = county.withPassword(Role.QUALITY, "en");
        confirmed(other);
        return about(other, "/codes", "checked", "yes");
    }

    private Sending withdraw() {
        var day = day();
        var closure = new Deadlines.Closure(day, LocalDate.now(clock), "Snow", "Eira");
        beans.getBean(Deadlines.class).close(closure);
        return by(Role.ADMINISTRATOR, "/closures/" + day + "/withdraw");
    }

    private Sending account() {
        var mark = UUID.randomUUID().toString();
        return by(
                Role.ADMINISTRATOR,
                "/accounts/add",
                "name",
                "Somebody New",
                "reference",
                "R-" + mark,
                "username",
                "u-" + mark,
                "role",
                "QUALITY",
                "language",
                "cy",
                "password",
                County.PASSWORD);
    }

    private Sending team() {
        return by(
                Role.ADMINISTRATOR,
                "/teams/add",
                "welsh",
                "Tîm newydd",
                "english",
                "New team",
                "reference",
                "T-" + UUID.randomUUID());
    }

    private Sending closure() {
        return by(
                Role.ADMINISTRATOR,
                "/closures",
                "day",
                day().format(TYPED),
                "welsh",
                "Eira",
                "english",
                "Snow");
    }

    private void signIn() {
        own(
                "/my-sign-in/codes",
                it -> {
                    var telephone = Telephone.of(second().offer(it).typed());
                    return new String[] {"code", telephone.code(clock)};
                });
        own(
                "/my-sign-in/recovery-codes",
                it -> {
                    confirmed(it);
                    return new String[0];
                });
        own("/my-sign-in/sessions", it -> new String[] {"session", session(it)});
        own(
                "/my-sign-in/other-sessions",
                it -> {
                    session(it);
                    return new String[0];
                });
        var words = new String[] {"password", County.PASSWORD, "new-password", "a longer password"};
        own("/my-sign-in/password", _ -> words);
    }

    private void own(String path, Function<Account, String[]> fields) {
        all.put(
                path,
                () -> {
                    var somebody = county.withPassword(Role.QUALITY, "en");
                    return Sending.of(somebody, path, fields.apply(somebody));
                });
    }

    // Signed in as people do, so that the session says from where.
    private String session(Account own) {
        beans.getBean(MockMvcTester.class)
                .post()
                .uri("/sign-in")
                .param("username", String.valueOf(own.username()))
                .param("password", County.PASSWORD)
                .with(csrf())
                .exchange();
        var viewer =
                new Viewer(own.id(), own.reference(), own.name(), own.role(), own.team(), "en");
        var opened = beans.getBean(Sessions.class).of(viewer, null);
        return opened.getFirst().id().toString();
    }

    private void confirmed(Account own) {
        var telephone = Telephone.of(second().offer(own).typed());
        second().confirm(own, telephone.code(clock));
        clock.pass(Duration.ofMinutes(1));
    }

    private SecondStep second() {
        return beans.getBean(SecondStep.class);
    }

    // So far away that no clock of another test is counted over it.
    private static LocalDate day() {
        return LocalDate.of(2061, 1, 1).plusDays(NUMBER.incrementAndGet());
    }

    private Sending about(Account other, String path, String... fields) {
        return by(Role.ADMINISTRATOR, "/accounts/" + other.id() + path, fields);
    }

    private Sending by(Role role, String path, String... fields) {
        return Sending.of(county.a(role), path, fields);
    }
}
