package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Identities;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who of the county does what on the way from a report to a plan. */
record Staffed(County county, Identities ids) {
    /** The county's people at a partner. */
    enum Partner {
        POLICE("gareth.blake.p", "Gareth Blake"),
        HEALTH("ffion.hughes.p", "Ffion Hughes"),
        SCHOOL("mared.owen.p", "Mared Owen");

        private final String username;
        private final String who;

        Partner(String username, String who) {
            this.username = username;
            this.who = who;
        }

        String who() {
            return who;
        }
    }

    UUID of(Partner it) {
        return ids.account(it.username);
    }

    UUID teamOf(Partner it) {
        return ids.team(it.name().toLowerCase(java.util.Locale.ROOT));
    }

    UUID one(Staff.Role role) {
        return ids.account(accounts(role).getFirst().username());
    }

    private List<Staff.Account> accounts(Staff.Role role) {
        return county.staff().accounts().stream().filter(it -> it.role() == role).toList();
    }

    /** Who works with a family on a day, or did last. */
    String worker(Household home, LocalDate day) {
        return home.allocations().stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(() -> home.allocations().getFirst())
                .practitionerId();
    }

    String name(String practitioner) {
        return county.staff().practitioners().stream()
                .filter(it -> it.id().equals(practitioner))
                .map(Staff.Practitioner::name)
                .findFirst()
                .orElse(practitioner);
    }

    UUID lead(Household home, LocalDate day) {
        return ids.account(worker(home, day));
    }

    /** The team of whoever works with a family on a day. */
    String team(Household home, LocalDate day) {
        var worker = worker(home, day);
        return county.staff().practitioners().stream()
                .filter(it -> it.id().equals(worker))
                .map(Staff.Practitioner::teamId)
                .findFirst()
                .orElse(home.teamId());
    }

    UUID manager(String team) {
        return accounts(Staff.Role.TEAM_MANAGER).stream()
                .filter(it -> team.equals(it.teamId()))
                .map(it -> ids.account(it.username()))
                .findFirst()
                .orElseThrow();
    }

    boolean isManager(UUID account) {
        return accounts(Staff.Role.TEAM_MANAGER).stream()
                .anyMatch(it -> ids.account(it.username()).equals(account));
    }

    /** The manager of the team after this one, who has no part in it. */
    Staff.Account colleague(String team) {
        var managers = accounts(Staff.Role.TEAM_MANAGER);
        var place = 0;
        while (!team.equals(managers.get(place).teamId())) {
            place++;
        }
        return managers.get((place + 1) % managers.size());
    }
}
