package cymru.diogel.visiting.planner;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.planner.Limits.Question;
import cymru.diogel.visiting.planner.Limits.Terms;
import cymru.diogel.visiting.rotas.Rotas;
import cymru.diogel.visiting.rotas.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A family, whoever works with it, a rota and a clock, on a Monday at nine; and a look behind the
 * seal, as only a test may.
 */
public record Stage(
        ApplicationContext beans, Team team, Account practitioner, Account manager, Family family) {
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Ten working days after the visit of 16 November. */
    public static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    public static Stage set(ApplicationContext beans) {
        at(beans, MONDAY.atTime(9, 0));
        var county = beans.getBean(County.class);
        var team = county.aTeam();
        var practitioner = county.a(Role.PRACTITIONER, team);
        var family = county.aFamily().withChildren(2).allocatedTo(practitioner).arrive();
        var stage = new Stage(beans, team, practitioner, county.a(Role.TEAM_MANAGER, team), family);
        stage.clock(family, LocalDate.of(2026, 11, 16));
        stage.rota(9 * 60, 20 * 60);
        return stage;
    }

    /** Another family of the same practitioner. */
    public Stage another() {
        var county = beans.getBean(County.class);
        var other = county.aFamily().allocatedTo(practitioner).arrive();
        clock(other, LocalDate.of(2026, 11, 16));
        return new Stage(beans, team, practitioner, manager, other);
    }

    public static void at(ApplicationContext beans, LocalDateTime wall) {
        beans.getBean(TestClock.class).stopAt(WallClock.instant(wall));
    }

    public void at(LocalDateTime wall) {
        at(beans, wall);
    }

    /** Has every weekday of a month worked from one minute of day to another. */
    public void rota(int from, int to) {
        beans.getBean(Rotas.class)
                .add(
                        MONDAY.datesUntil(MONDAY.plusDays(30))
                                .filter(it -> it.getDayOfWeek().getValue() < 6)
                                .map(it -> new Shift(practitioner.id(), it, from, to))
                                .toList());
    }

    /** Says when the eldest was last seen alone. */
    public void clock(Family whose, LocalDate seen) {
        var deadlines = beans.getBean(Deadlines.class);
        var run = Rules.published().on("CPR_SEEN_ALONE", seen).start(seen, deadlines.calendar());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> deadlines.replace(whose.child().id(), List.of(run)));
    }

    public UUID household() {
        return family.household().id();
    }

    public Question question() {
        return question(Terms.USUAL);
    }

    public Question question(Terms terms) {
        var children = family.children().stream().map(it -> it.id()).collect(Collectors.toSet());
        return new Question(household(), children, practitioner.id(), terms);
    }

    public Draws.Outcome ask() {
        return beans.getBean(Draws.class).draw(question(), practitioner.id(), UUID.randomUUID());
    }

    /** Draws, expecting that it can be done. */
    public Draw draw() {
        return switch (ask()) {
            case Draws.Outcome.Drawn it -> it.draw();
            case Draws.Outcome other -> throw new AssertionError(other);
        };
    }

    public Draw now(Draw draw) {
        return beans.getBean(Draws.class).find(draw.id()).orElseThrow();
    }

    /** What is behind the seal. */
    public LocalDateTime slot(Draw draw) {
        return content(draw).slot().at();
    }

    Sealed content(Draw draw) {
        var store = beans.getBean(DrawStore.class);
        return store.open(store.find(draw.id()).orElseThrow());
    }

    public static Viewer viewer(Account account) {
        return new Viewer(
                account.id(),
                account.reference(),
                account.name(),
                account.role(),
                account.team(),
                account.language());
    }
}
