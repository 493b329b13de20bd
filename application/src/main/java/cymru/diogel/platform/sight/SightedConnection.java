package cymru.diogel.platform.sight;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database as whom the next statement asks, when that is not what it was told last.
 *
 * <p>What it was told outlives the loan of a connection from the pool, so it is remembered by the
 * connection itself, and forgotten whenever a rollback may have taken it back.
 */
final class SightedConnection implements InvocationHandler {
    private static final Map<Connection, Sight> TOLD =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Connection connection;
    private final Connection itself;
    private final Supplier<Sight> sight;
    private boolean pending;

    private SightedConnection(Connection connection, Supplier<Sight> sight) throws SQLException {
        this.connection = connection;
        this.itself = connection.unwrap(Connection.class);
        this.sight = sight;
    }

    static Connection around(Connection connection, Supplier<Sight> sight) throws SQLException {
        return (Connection)
                Proxy.newProxyInstance(
                        SightedConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new SightedConnection(connection, sight));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall" -> tell();
            case "rollback", "abort" -> TOLD.remove(itself);
            case "commit", "setAutoCommit", "close" -> settle();
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }

    // Until it is known to have been kept, what was told within a transaction is not relied on.
    private void settle() {
        if (pending) {
            TOLD.remove(itself);
            pending = false;
        }
    }

    private void tell() throws SQLException {
        var now = sight.get();
        if (now.equals(TOLD.get(itself))) {
            return;
        }
        TOLD.remove(itself);
        pending = !connection.getAutoCommit();
        try (var statement = connection.prepareStatement(Sight.SET)) {
            statement.setString(1, now.role());
            statement.setString(2, now.account());
            statement.setString(3, now.day());
            statement.setString(4, now.moment());
            statement.execute();
        }
        TOLD.put(itself, now);
    }
}
