package cymru.diogel.platform.sight;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Has the server look at its tables anew after many rows came at once. Until it does, which is
 * within some minutes of its own accord, it plans for tables as they were, and a list under the
 * second lock can take a hundred times as long.
 */
@Component
public class TableStatistics {
    private static final String TABLES =
            "select format('analyze %I.%I', schemaname, relname) from pg_stat_user_tables";

    private final DSLContext database;

    TableStatistics(DSLContext database) {
        this.database = database;
    }

    /** After the rows are certain; nothing is read that anybody is shown. */
    public void takeAnew() {
        SecondLock.tending(() -> {
            database.fetchValues(TABLES).forEach(it -> database.execute(it.toString()));
            return true;
        });
    }
}
