package cymru.diogel.benchmarks.paging;

import cymru.diogel.postgres.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A connection of the server's own administrator, for only it may pour past row-level security. */
record Sql(Connection connection) implements AutoCloseable {
    static Sql open(EmbeddedPostgres server) throws SQLException {
        return new Sql(DriverManager.getConnection(server.url(), "postgres", server.password()));
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a question, each as texts. */
    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<List<String>>();
            var width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= width; column++) {
                    var text = rows.getString(column);
                    row.add(text == null ? "" : text);
                }
                all.add(row);
            }
            return all;
        }
    }

    List<String> texts(String sql) throws SQLException {
        return rows(sql).stream().map(List::getFirst).toList();
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
