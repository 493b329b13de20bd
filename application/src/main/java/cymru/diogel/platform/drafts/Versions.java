package cymru.diogel.platform.drafts;

import static gen.db.drafts.Tables.VERSION;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each window sent of a draft. The draft itself is held while these are read and written. */
@Component
class Versions {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
    // Of a window that shows an older one, whatever it wrote otherwise is told.
    private static final int KEPT = 40;

    private final DSLContext database;
    private final JsonMapper json = JsonMapper.shared();

    Versions(DSLContext database) {
        this.database = database;
    }

    /** Keeps these fields and says under which number. */
    long next(UUID account, UUID intention, Map<String, List<String>> fields) {
        var last =
                database.select(max(VERSION.NUMBER))
                        .from(VERSION)
                        .where(VERSION.ACCOUNT.eq(account), VERSION.INTENTION.eq(intention))
                        .fetchOne(0, Long.class);
        var number = last == null ? 1 : last + 1;
        database.insertInto(VERSION)
                .set(VERSION.ACCOUNT, account)
                .set(VERSION.INTENTION, intention)
                .set(VERSION.NUMBER, number)
                .set(VERSION.FIELDS, JSONB.valueOf(json.writeValueAsString(fields)))
                .execute();
        if (number > KEPT) {
            database.deleteFrom(VERSION)
                    .where(
                            VERSION.ACCOUNT.eq(account),
                            VERSION.INTENTION.eq(intention),
                            VERSION.NUMBER.le(number - KEPT))
                    .execute();
        }
        return number;
    }

    /** The fields of a version; of none, and of one that is kept no longer, nothing. */
    Map<String, List<String>> find(UUID account, UUID intention, long number) {
        return database.select(VERSION.FIELDS)
                .from(VERSION)
                .where(
                        VERSION.ACCOUNT.eq(account),
                        VERSION.INTENTION.eq(intention),
                        VERSION.NUMBER.eq(number))
                .fetchOptional(it -> json.readValue(it.value1().data(), FIELDS))
                .orElse(Map.of());
    }
}
