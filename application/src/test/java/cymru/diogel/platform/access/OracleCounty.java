package cymru.diogel.platform.access;

import cymru.diogel.platform.access.DecisionTable.Sensitivity;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One child for each case: a ground of somebody's, running or not, and what stands in its way. */
final class OracleCounty {
    private final DSLContext database;
    private final LocalDate today;
    final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    final Map<UUID, Case> cases = new HashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();

    /** When a ground runs. */
    enum Time {
        RUNS,
        ENDED,
        TO_COME
    }

    /** The child of one case; its household is its own. */
    record Case(UUID child, UUID household, Role role, String ground, Time time, Sensitivity how) {
        boolean runs() {
            return time == Time.RUNS;
        }
    }

    private record Holder(@Nullable UUID account, @Nullable UUID team) {}

    OracleCounty(DSLContext database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    /** Every so many of all cases. */
    void settle(County county, People people, List<String> grounds, int step) {
        for (var role : Role.values()) {
            accounts.put(role, county.a(role, county.aTeam()));
        }
        var asked = every(grounds, step);
        asked.forEach(it -> cases.put(it.child(), it));
        asked.forEach(it -> homes.put(it.household(), it.child()));
        people.add(
                asked.stream().map(OracleCounty::household).toList(),
                asked.stream().map(OracleCounty::child).toList());
        asked.forEach(this::bar);
        var duty = county.aTeam().id();
        for (var account : accounts.values()) {
            database.execute(
                    "insert into positions.duty values (?, ?, ?, ?)",
                    account.id(),
                    duty,
                    today.minusDays(1),
                    today.plusDays(1));
        }
        asked.forEach(it -> ground(it, duty));
        record();
    }

    private static List<Case> every(List<String> grounds, int step) {
        var asked = new ArrayList<Case>();
        var number = 0;
        for (var role : Role.values()) {
            for (var ground : grounds) {
                for (var time : Time.values()) {
                    for (var how : Sensitivity.values()) {
                        if (number++ % step == 0) {
                            asked.add(
                                    new Case(
                                            UUID.randomUUID(),
                                            UUID.randomUUID(),
                                            role,
                                            ground,
                                            time,
                                            how));
                        }
                    }
                }
            }
        }
        return asked;
    }

    UUID childOf(UUID household) {
        return homes.getOrDefault(household, household);
    }

    private void ground(Case it, UUID duty) {
        var account = account(it.role());
        var from = it.time() == Time.TO_COME ? today.plusDays(2) : today.minusDays(9);
        var until = it.time() == Time.ENDED ? today.minusDays(2) : null;
        switch (it.ground()) {
            case "NONE" -> {}
            case "NAMED" -> name(it, it.time() != Time.TO_COME, until);
            case "TEAM" -> add(it, "TEAM", new Holder(null, account.team()), from, until);
            case "TEAM_DUTY" -> add(it, "TEAM", new Holder(null, duty), from, until);
            default -> add(it, it.ground(), new Holder(account.id(), null), from, until);
        }
    }

    private Account account(Role role) {
        return Objects.requireNonNull(accounts.get(role));
    }

    private void add(
            Case it, String kind, Holder holder, LocalDate from, @Nullable LocalDate until) {
        database.execute(
                "insert into access.ground"
                        + " (child, kind, account, team, from_on, until_on, until_at)"
                        + " values (?, ?, ?::uuid, ?::uuid, ?::date, ?::date, ?::timestamptz)",
                it.child(),
                kind,
                holder.account(),
                holder.team(),
                from,
                until,
                kind.equals("EMERGENCY") ? today.plusDays(3).toString() : null);
    }

    private void bar(Case it) {
        var account = account(it.role()).id();
        switch (it.how()) {
            case PLAIN -> {}
            case DECLARED_KIN -> exclude(it, account, "DECLARED", false);
            case HELD -> exclude(it, account, "ADDRESS", false);
            case CLEARED -> exclude(it, account, "PHONE", true);
            case RESTRICTED -> restrict(it, false);
            case LIFTED -> restrict(it, true);
            case NAMED_BY_ONE -> {
                restrict(it, false);
                name(it, false, null);
            }
            case NAMED_BY_TWO -> {
                restrict(it, false);
                name(it, true, null);
            }
            case NAMED_AND_KIN -> {
                restrict(it, false);
                name(it, true, null);
                exclude(it, account, "DECLARED", false);
            }
        }
    }

    private void exclude(Case it, UUID account, String why, boolean cleared) {
        database.execute(
                "insert into exclusions.exclusion"
                        + " (id, account, child, why, at, cleared_at, cleared_by)"
                        + " values (gen_random_uuid(), ?, ?, ?, current_timestamp,"
                        + " case when ? then current_timestamp end, case when ? then ?::uuid end)",
                account,
                it.child(),
                why,
                cleared,
                cleared,
                UUID.randomUUID());
    }

    private void restrict(Case it, boolean lifted) {
        database.execute(
                "insert into exclusions.restriction (id, child, reason, at, lifted_at)"
                        + " values (gen_random_uuid(), ?, 'test', current_timestamp,"
                        + " case when ? then current_timestamp end)",
                it.child(),
                lifted);
    }

    private void name(Case it, boolean agreed, @Nullable LocalDate until) {
        database.execute(
                "insert into exclusions.named (id, child, account, asked_by, asked_at, agreed_by,"
                        + " agreed_at, until_on) values (gen_random_uuid(), ?, ?, ?,"
                        + " current_timestamp, case when ? then ?::uuid end,"
                        + " case when ? then current_timestamp end, ?::date)",
                it.child(),
                account(it.role()).id(),
                UUID.randomUUID(),
                agreed,
                UUID.randomUUID(),
                agreed,
                until);
    }

    // A row of each table that is about a child or a home.
    private void record() {
        var ours = cases.keySet().toArray(UUID[]::new);
        for (var statement :
                List.of(
                        "insert into people.plan (id, child, kind, started_on)"
                                + " select gen_random_uuid(), c, 'REGISTER', '2024-01-01' from t",
                        "insert into people.allocation (child, practitioner, team, from_on)"
                                + " select c, c, c, '2024-01-01' from t",
                        "insert into deadlines.occasion (child, clock, rule_version, started_on)"
                                + " select c, 'REPORT_ACK', 1, '2024-01-01' from t",
                        "insert into visits.visit (id, household, practitioner, notice, started_on,"
                                + " time_source, place, mode, access, recorded_at)"
                                + " select c, p.household, c, 'PLANNED', '2001-01-01', 'DATE_ONLY',"
                                + " 'HOME', 'IN_PERSON', 'GAINED', current_timestamp"
                                + " from t join people.child p on p.id = c",
                        "insert into visits.seen (visit, child) select c, c from t")) {
            database.execute(
                    statement.replace("from t", "from unnest(?::uuid[]) t(c)"), (Object) ours);
        }
    }

    private static Household household(Case it) {
        return new Household(it.household(), "O-" + it.household(), "Oracle", null, null);
    }

    private static Child child(Case it) {
        return new Child(it.child(), "O-" + it.child(), it.household(), "O", "O", null, null);
    }
}
