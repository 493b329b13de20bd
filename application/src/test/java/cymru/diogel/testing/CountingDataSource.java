package cymru.diogel.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link QueryCount} of each statement sent through it. */
final class CountingDataSource extends DelegatingDataSource {
    CountingDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(
                Connection.class,
                (_, method, arguments) -> counted(call(connection, method, arguments), arguments));
    }

    private static @Nullable Object counted(@Nullable Object made, Object @Nullable [] arguments) {
        var sql = arguments == null ? "" : String.valueOf(arguments[0]);
        return switch (made) {
            case CallableStatement call -> statement(CallableStatement.class, call, sql);
            case PreparedStatement prepared -> statement(PreparedStatement.class, prepared, sql);
            case Statement plain -> statement(Statement.class, plain, sql);
            case null, default -> made;
        };
    }

    private static Object statement(Class<?> kind, Statement statement, String sql) {
        return proxy(
                kind,
                (_, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        QueryCount.note(arguments == null ? sql : String.valueOf(arguments[0]));
                    }
                    return call(statement, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }
}
