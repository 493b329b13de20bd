package cymru.diogel.platform.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts our own server as soon as it is known where, while the application gets ready.
 *
 * <p>Whoever needs the database first waits for it, and closes it. When the application fails
 * before that, it is closed here.
 */
public final class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {
    private static final String NAME = "startingDatabase";

    private final Starting starting = new Starting();

    /** The server on its way, until somebody takes it over. */
    static final class Starting {
        private @Nullable CompletableFuture<Database> database;

        synchronized Optional<Database> take() {
            var taken = database;
            database = null;
            try {
                return Optional.ofNullable(taken).map(CompletableFuture::join);
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            }
        }

        synchronized void begin(Path home) {
            database = CompletableFuture.supplyAsync(() -> Database.ownServer(home));
            Thread.startVirtualThread(EarlyDatabase::loadAhead);
        }
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared
                    when hasOwn(prepared.getEnvironment()) -> {
                var home = home(prepared.getEnvironment());
                start(home, prepared.getBootstrapContext());
            }
            case ApplicationFailedEvent _ -> starting.take().ifPresent(Database::close);
            default -> {}
        }
    }

    private void start(Path home, ConfigurableBootstrapContext context) {
        starting.begin(home);
        context.addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton(NAME, starting));
    }

    // Loaded by nobody else meanwhile, and asked for as soon as there is a database.
    private static void loadAhead() {
        var _ = DSL.using(SQLDialect.POSTGRES).selectOne().getSQL();
    }

    static boolean hasOwn(Environment environment) {
        return !environment.containsProperty("diogel.database.url");
    }

    static Path home(Environment environment) {
        return Path.of(environment.getRequiredProperty("diogel.home"), "postgres");
    }
}
