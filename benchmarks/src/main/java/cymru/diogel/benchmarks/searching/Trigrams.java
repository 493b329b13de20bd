package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plain pg_trgm: the likeness of the whole name, and the birthday where it fits. */
record Trigrams(Connection connection) implements Peer {
    private static final String FIND =
            """
            select id from bench.person where name % ?
             order by similarity(name, ?) + 0.5 * (born = any (?))::integer desc limit 5
            """;

    @Override
    public String name() {
        return "pg_trgm";
    }

    @Override
    public void load(List<Somebody> people) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("drop table if exists bench.person");
            statement.execute("create table bench.person (id uuid, name text, born date)");
            Pour.into(
                    connection,
                    "bench.person",
                    people,
                    it ->
                            List.of(
                                    it.id().toString(),
                                    Folding.folded(it.given() + " " + it.family()),
                                    it.born().toString()));
            statement.execute("create index on bench.person using gin (name public.gin_trgm_ops)");
            statement.execute("analyze bench.person");
        }
    }

    @Override
    public List<UUID> find(Question question) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var asked = connection.prepareStatement(FIND)) {
            asked.setString(1, question.names());
            asked.setString(2, question.names());
            asked.setArray(3, connection.createArrayOf("date", question.days().toArray()));
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
