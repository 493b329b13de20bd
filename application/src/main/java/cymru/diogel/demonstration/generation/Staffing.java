package cymru.diogel.demonstration.generation;

import static cymru.diogel.demonstration.county.Scale.PRACTITIONERS_IN_A_TEAM;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Names.Origin;
import cymru.diogel.demonstration.county.Staff.Account;
import cymru.diogel.demonstration.county.Staff.Practitioner;
import cymru.diogel.demonstration.county.Staff.Role;
import cymru.diogel.demonstration.county.Staff.Shift;
import cymru.diogel.demonstration.county.Staff.Team;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the people who work for the county. */
final class Staffing {
    private static final List<Role> FEW =
            List.of(
                    Role.QUALITY,
                    Role.HEAD_OF_SERVICE,
                    Role.COUNCILLOR,
                    Role.INSPECTOR,
                    Role.ADMINISTRATOR,
                    Role.FRONT_DOOR,
                    Role.GOLD,
                    Role.SILVER,
                    Role.SERVICE_MANAGER);

    private final World world;

    Staffing(World world) {
        this.world = world;
    }

    Team team(int team) {
        var welsh = world.names().area(team, 0);
        var english = world.names().area(team, 1);
        return new Team(world.ids().team(team), "Tîm " + welsh, english + " team", english);
    }

    Practitioner practitioner(int practitioner) {
        var draw = Draw.of(world.seed(), Subject.STAFF, -1L - practitioner);
        return new Practitioner(
                world.ids().practitioner(practitioner),
                world.ids().team(practitioner / PRACTITIONERS_IN_A_TEAM),
                world.names().person(draw));
    }

    List<Shift> shifts(int practitioner) {
        var shifts = new ArrayList<Shift>();
        var id = world.ids().practitioner(practitioner);
        for (var day = 0; day < world.days().length(); day++) {
            if (world.rotas().isWorking(practitioner, day)) {
                var from = time(world.rotas().from(practitioner, day));
                var to = time(world.rotas().to(practitioner, day));
                shifts.add(new Shift(id, world.days().date(day), from, to));
            }
        }
        return shifts;
    }

    /** Everybody who may sign in: each practitioner, a manager for each team, and the few. */
    List<Account> accounts(List<Practitioner> practitioners) {
        var accounts = new ArrayList<Account>();
        var taken = new HashSet<String>();
        for (var one : practitioners) {
            var account = account(one.name(), Role.PRACTITIONER, taken, accounts.size());
            accounts.add(in(account, one.teamId(), one.id()));
        }
        for (var team = 0; team < world.layout().scale().teams(); team++) {
            var account = account(Role.TEAM_MANAGER, taken, accounts.size());
            accounts.add(in(account, world.ids().team(team), null));
        }
        FEW.forEach(role -> accounts.add(account(role, taken, accounts.size())));
        return accounts;
    }

    private Account account(Role role, Set<String> taken, int number) {
        // Beyond every practitioner of the largest scale, so that nobody is drawn twice.
        var draw = Draw.of(world.seed(), Subject.STAFF, -1_000_000L - number);
        return account(world.names().person(draw), role, taken, number);
    }

    private Account account(String name, Role role, Set<String> taken, int number) {
        var draw = Draw.of(world.seed(), Subject.STAFF, -2_000_000L - number);
        var language = world.names().language(Origin.WELSH, draw);
        var username = username(name);
        for (var again = 2; !taken.add(username); again++) {
            username = username(name) + again;
        }
        return new Account(username, name, role, null, null, spoken(language));
    }

    private static Account in(Account account, String team, @Nullable String practitioner) {
        return new Account(
                account.username(),
                account.name(),
                account.role(),
                team,
                practitioner,
                account.language());
    }

    private static Language spoken(Language language) {
        return language == Language.WELSH ? Language.WELSH : Language.ENGLISH;
    }

    // Siân ap Llŷr is sian.ap.llyr.
    private static String username(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ł", "l")
                .replace("Ł", "L")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", ".");
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
