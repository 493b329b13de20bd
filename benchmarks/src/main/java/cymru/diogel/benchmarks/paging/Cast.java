package cymru.diogel.benchmarks.paging;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Whose pages are opened, chosen by what they have to do and not by name.
 *
 * @param practitioner has as many open children as half of the others have or more
 * @param children those of the practitioner
 * @param told the child with the longest story, one of them
 * @param manager of the team with the most children
 * @param team those children
 * @param others practitioners, for many at once
 */
record Cast(
        UUID practitioner,
        List<UUID> children,
        UUID told,
        UUID manager,
        List<UUID> team,
        UUID quality,
        UUID head,
        List<UUID> others) {
    private static final String LOADS =
            """
            select a.id, count(*) n from access.account a
              join access.ground g on g.account = a.id and g.kind = 'ALLOCATED'
               and g.from_on <= current_date
               and (g.until_on is null or g.until_on >= current_date)
             where a.role = 'PRACTITIONER' and not a.disabled and a.password is null
               and exists (select from people.plan p
                            where p.child = g.child and p.ended_on is null)
             group by a.id
            """;

    /** The practitioner in the middle when all stand by their number of children. */
    static final String USUAL =
            "with load as ("
                    + LOADS
                    + ") select id from load order by n, id"
                    + " offset (select count(*) / 2 from load) limit 1";

    private static final String OPEN =
            "select g.child from access.ground g where g.%s = '%s' and g.kind = '%s'"
                    + " and g.from_on <= current_date"
                    + " and (g.until_on is null or g.until_on >= current_date)"
                    + " and exists (select from people.plan p"
                    + " where p.child = g.child and p.ended_on is null) order by 1";

    static Cast of(Sql sql) throws SQLException {
        var usual = sql.texts(USUAL).getFirst();
        var led =
                sql.rows(
                                """
                                select a.id, a.team from access.account a
                                  join access.ground g on g.team = a.team and g.kind = 'TEAM'
                                   and g.until_on is null
                                 where a.role = 'TEAM_MANAGER' and a.password is null
                                 group by a.id order by count(*) desc, a.id limit 1
                                """)
                        .getFirst();
        return new Cast(
                UUID.fromString(usual),
                ids(sql, OPEN.formatted("account", usual, "ALLOCATED")),
                told(sql, usual),
                UUID.fromString(led.getFirst()),
                ids(sql, OPEN.formatted("team", led.getLast(), "TEAM")),
                one(sql, "QUALITY"),
                one(sql, "HEAD_OF_SERVICE"),
                ids(
                        sql,
                        "with load as ("
                                + LOADS
                                + ") select id from load order by n desc limit 8"));
    }

    private static UUID told(Sql sql, String practitioner) throws SQLException {
        var children = OPEN.formatted("account", practitioner, "ALLOCATED");
        return ids(
                        sql,
                        "select h.child from chronology.happening h join ("
                                + children
                                + ") c on c.child = h.child group by 1"
                                + " order by count(*) desc limit 1")
                .getFirst();
    }

    private static UUID one(Sql sql, String role) throws SQLException {
        return ids(
                        sql,
                        "select id from access.account where role = '"
                                + role
                                + "' and password is null order by reference limit 1")
                .getFirst();
    }

    private static List<UUID> ids(Sql sql, String question) throws SQLException {
        return sql.texts(question).stream().map(UUID::fromString).toList();
    }
}
