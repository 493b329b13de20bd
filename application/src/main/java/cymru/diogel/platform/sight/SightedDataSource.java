package cymru.diogel.platform.sight;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections ask as whoever acts. */
final class SightedDataSource extends DelegatingDataSource {
    private final Supplier<Sight> sight;

    SightedDataSource(DataSource pool, Supplier<Sight> sight) {
        super(pool);
        this.sight = sight;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return SightedConnection.around(super.getConnection(), sight);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return SightedConnection.around(super.getConnection(user, password), sight);
    }
}
