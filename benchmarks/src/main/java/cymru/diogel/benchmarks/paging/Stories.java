package cymru.diogel.benchmarks.paging;

import java.sql.SQLException;

/** What a county alone does not bring: one child with a very long story, and a longer trail. */
record Stories(Sql sql) {
    /** Entries in the longest chronology, beside those of its visits and facts. */
    static final int LONGEST = 5_000;

    // As the application writes it down when a visit is reported.
    private static final String TRAIL =
            """
            insert into trail.entry (at, account, role, request, address, act, outcome, child,
                   household, ground, about)
            select v.recorded_at, v.practitioner, 'PRACTITIONER', v.id, '192.0.2.1',
                   'visit.record', 'DONE', s.child, v.household, 'ALLOCATED', '{}'
              from visits.visit v join visits.seen s on s.visit = v.id
             where v.started_on >= current_date - 4 * 364
             order by v.recorded_at, v.id
            """;

    void tell() throws SQLException {
        tell(child());
        sql.run(TRAIL);
    }

    // Of whoever has as many children as others, so that the rest of their day is a usual one.
    private String child() throws SQLException {
        return sql.texts(
                        """
                        select g.child from access.ground g
                         where g.account = (%s) and g.kind = 'ALLOCATED'
                           and g.until_on is null
                           and exists (select from people.plan p
                                        where p.child = g.child and p.ended_on is null)
                         order by g.child limit 1
                        """
                                .formatted(Cast.USUAL))
                .getFirst();
    }

    private void tell(String child) throws SQLException {
        sql.run(
                """
                insert into chronology.happening (child, key, on_day, at_time, known_on, kind,
                       agency, significant, reserved, title, title_values, more,
                       more_values, href, told_at)
                select '%s', h.key || ':' || n,
                       current_date - (row_number() over () * 3650 / %2$d)::int,
                       h.at_time, current_date - (row_number() over () * 3650 / %2$d)::int, h.kind,
                       h.agency, h.significant, h.reserved, h.title, h.title_values, h.more,
                       h.more_values, h.href, h.told_at
                  from generate_series(1, %2$d) n
                  join (select *, row_number() over (order by key, child) r
                          from growing.chronology_happening) h
                    on h.r = 1 + n %% (select count(*) from growing.chronology_happening)
                """
                        .formatted(child, LONGEST));
    }
}
