package cymru.diogel.continuity.situation;

import static gen.db.situation.Tables.KEPT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class SituationStore {
    private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json = JsonMapper.shared();

    SituationStore(DSLContext database) {
        this.database = database;
    }

    void add(UUID id, Situation.Known it) {
        database.insertInto(KEPT)
                .set(KEPT.ID, id)
                .set(KEPT.AT, it.at().atOffset(ZoneOffset.UTC))
                .set(KEPT.SECTIONS, JSONB.valueOf(json.writeValueAsString(it.sections())))
                .execute();
    }

    Optional<Situation.Known> find(UUID id) {
        return database.selectFrom(KEPT)
                .where(KEPT.ID.eq(id))
                .fetchOptional(row ->
                        new Situation.Known(
                                row.getAt().toInstant(),
                                json.readValue(row.getSections().data(), SECTIONS)));
    }
}
