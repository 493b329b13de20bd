package cymru.diogel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.env.Environment;

/** The database as whoever owns it may use it, past the roles in which the application asks. */
public final class Owner {
    private static final Map<String, DSLContext> CONNECTED = new ConcurrentHashMap<>();

    private Owner() {}

    /** One connection of its own for all tests of a database. */
    public static DSLContext of(Environment environment) {
        return CONNECTED.computeIfAbsent(
                environment.getRequiredProperty("diogel.database.url"),
                url ->
                        DSL.using(
                                url,
                                environment.getRequiredProperty("diogel.database.user"),
                                environment.getRequiredProperty("diogel.database.password")));
    }
}
