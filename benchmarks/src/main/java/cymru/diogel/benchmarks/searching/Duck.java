package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duckdb.DuckDBConnection;

/** DuckDB: Jaro-Winkler likeness of every name there is, and the birthday where it fits. */
final class Duck implements Peer {
    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @Override
    public String name() {
        return "DuckDB Jaro-Winkler";
    }

    @Override
    public void load(List<Somebody> people) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table person (id varchar, name varchar, born varchar)");
        }
        try (var appending =
                connection
                        .unwrap(DuckDBConnection.class)
                        .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "person")) {
            for (var it : people) {
                appending.beginRow();
                appending.append(it.id().toString());
                appending.append(Folding.folded(it.given() + " " + it.family()));
                appending.append(it.born().toString());
                appending.endRow();
            }
        }
    }

    @Override
    public List<UUID> find(Question question) throws SQLException {
        var sql =
                "select id from person order by jaro_winkler_similarity(name, ?)"
                        + " + case when born in (?, ?) then 0.5 else 0 end desc limit 5";
        var found = new ArrayList<UUID>();
        try (var asked = connection.prepareStatement(sql)) {
            asked.setString(1, question.names());
            asked.setString(2, question.days().getFirst().toString());
            asked.setString(3, question.days().getLast().toString());
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.add(UUID.fromString(rows.getString(1)));
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
