package cymru.diogel.practice.joining;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.people.Household;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jooq.DSLContext;

/** Families with something in every table that names a person or a household. */
final class SomeFamilies {
    final List<UUID> children = new ArrayList<>();
    final List<UUID> adults = new ArrayList<>();
    private final List<Household> homes = new ArrayList<>();
    private final SplittableRandom random;
    private final Parish parish;
    private final DSLContext database;

    SomeFamilies(Parish parish, DSLContext database, SplittableRandom random) {
        this.parish = parish;
        this.database = database;
        this.random = random;
        for (var number = 0; number < 3; number++) {
            homes.add(parish.home(random.nextInt(90) + " Heol y Prawf"));
        }
        for (var number = 0; number < 5; number++) {
            var home = homes.get(Math.min(number, random.nextInt(3)));
            var child =
                    parish.child(
                            home, any("Cadi", "Siôn", "Mali"), "Prys", "2016-03-0" + (1 + number));
            children.add(child);
            adults.add(parish.around(child, Fact.Tie.Role.MOTHER, any("Kelly", "Lowri"), "Prys"));
            tell(child);
            keep(child, home);
        }
    }

    /** Something more is known of somebody. */
    void tell(UUID person) {
        switch (random.nextInt(5)) {
            case 0 ->
                    parish.say(person, new Fact.Name(Fact.Name.Kind.SPELLING, "C", "P" + number()));
            case 1 ->
                    parish.say(
                            person,
                            new Fact.Address(Fact.Address.Where.FOUND, number() + " Stryd", null));
            case 2 ->
                    parish.say(
                            person,
                            new Fact.Identifier(Fact.Identifier.Scheme.COUNCIL, "N" + number()));
            case 3 ->
                    parish.say(
                            person, new Fact.Language(Fact.Language.Use.SPEAKS, any("en", "pl")));
            default ->
                    parish.say(
                            person,
                            new Fact.Tie(
                                    adults.isEmpty() ? parent(person) : adults.getFirst(),
                                    Fact.Tie.Role.OTHER_RELATIVE,
                                    false));
        }
    }

    private UUID parent(UUID person) {
        return parish.around(person, Fact.Tie.Role.FATHER, "Gwyn", "Prys");
    }

    private void keep(UUID child, Household home) {
        var visit = UUID.randomUUID();
        run(
                """
                insert into visits.visit (id, household, practitioner, notice, started_on,
                    time_source, place, mode, access, recorded_at)
                values (?, ?, ?, 'PLANNED', ?, 'DATE_ONLY', 'HOME', 'IN_PERSON', 'GAINED',
                    '2026-01-05T09:00Z')
                """,
                visit,
                home.id(),
                parish.worker().id(),
                LocalDate.of(2026, 1, 1 + random.nextInt(20)));
        for (var other : children) {
            if (other.equals(child) || random.nextBoolean()) {
                run(
                        "insert into visits.seen (visit, child, seen) values (?, ?, true)",
                        visit,
                        other);
            }
        }
        plan(child);
        draft(child, home);
        bar(child);
        draw(home);
        ask(child);
    }

    private void plan(UUID child) {
        run(
                """
                insert into people.plan (id, child, kind, started_on, known_from)
                values (gen_random_uuid(), ?, 'REGISTER', '2026-01-02', '2026-01-02T09:00Z')
                """,
                child);
        run(
                "insert into people.conference (child, held_on, initial)"
                        + " values (?, '2026-01-09', true)",
                child);
    }

    private void draft(UUID child, Household home) {
        run(
                """
                insert into drafts.draft values (?, gen_random_uuid(), 'visit', ?,
                    jsonb_build_object('seen-' || ?::text, array['yes']), '2026-01-09T09:00Z',
                    '2026-01-09T09:00Z')
                """,
                parish.worker().id(),
                home.id(),
                child);
    }

    private void bar(UUID child) {
        if (random.nextBoolean()) {
            run(
                    """
                    insert into exclusions.exclusion (id, account, child, why, at)
                    values (gen_random_uuid(), ?, ?, 'PHONE', '2026-01-09T09:00Z')
                    on conflict do nothing
                    """,
                    random.nextBoolean() ? UUID.randomUUID() : parish.worker().id(),
                    child);
        }
        if (random.nextInt(4) == 0) {
            run(
                    """
                    insert into exclusions.restriction (id, child, reason, at)
                    values (gen_random_uuid(), ?, 'Hidden', '2026-01-09T09:00Z')
                    on conflict do nothing
                    """,
                    child);
        }
        run(
                """
                insert into emergency.opening (id, account, child, reason, words, opened_at,
                    until_at, review_due_on)
                values (gen_random_uuid(), ?, ?, 'DANGER', 'Twenty letters and more',
                    '2026-01-09T09:00Z', '2026-01-09T13:00Z', '2026-01-12')
                """,
                UUID.randomUUID(),
                child);
    }

    private void ask(UUID child) {
        run(
                """
                insert into disclosure.request (id, child, begun_at, begun_by)
                values (gen_random_uuid(), ?, '2026-01-09T09:00Z', ?)
                """,
                child,
                parish.worker().id());
        run(
                """
                insert into amendments.amendment (id, kind, children, visit, target, reason,
                    asked_by, asked_at)
                values (gen_random_uuid(), 'MOVE_VISIT', array[?, ?]::uuid[], gen_random_uuid(), ?,
                    'The other sister', ?, '2026-01-09T09:00Z')
                """,
                child,
                children.getFirst(),
                any(children),
                parish.worker().id());
        new PathwayRows(database, parish.worker().id()).keep(child);
        if (random.nextInt(8) == 0) {
            run(
                    """
                    insert into retention.hold (id, child, reason, at, by)
                    values (gen_random_uuid(), ?, 'Inquiry', '2026-01-09T09:00Z', ?)
                    """,
                    child,
                    parish.worker().id());
        }
    }

    private UUID any(List<UUID> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void draw(Household home) {
        run(
                """
                insert into planner.draw (id, intention, household, practitioner, drawn_by,
                    drawn_at, minutes, last_day, bounds, cells, commitment, sealed, seal_key,
                    state, state_at)
                values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, '2026-01-09T09:00Z', 60,
                    '2026-02-01', '{}', 9, repeat('a', 64), '\\x00ff', 'k', 'OPEN',
                    '2026-01-09T09:00Z')
                on conflict do nothing
                """,
                home.id(),
                parish.worker().id(),
                parish.worker().id());
        run(
                """
                insert into planner.handed (id, household, practitioner, by, at, binding)
                values (gen_random_uuid(), ?, ?, ?, '2026-01-09T09:00Z', '{ROTA}')
                on conflict do nothing
                """,
                home.id(),
                parish.worker().id(),
                parish.worker().id());
    }

    private void run(String sql, Object... values) {
        database.execute(sql, values);
    }

    private int number() {
        return random.nextInt(1_000_000);
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }
}
