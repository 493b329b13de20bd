package cymru.diogel.practice.families;

import static gen.db.families.Tables.ADDRESS;
import static gen.db.families.Tables.CORRECTION;
import static gen.db.families.Tables.IDENTIFIER;
import static gen.db.families.Tables.INVOLVEMENT;
import static gen.db.families.Tables.LANGUAGE;
import static gen.db.families.Tables.LEGAL_STATUS;
import static gen.db.families.Tables.LIFE;
import static gen.db.families.Tables.NAME;
import static gen.db.families.Tables.PERSON;
import static gen.db.families.Tables.TIE;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.keeping.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** What is kept of everybody around a child; whoever is tied to nobody else goes with the child. */
@Component
class FamiliesKeeper implements Keeper {
    private static final List<Table<?>> OF_A_PERSON =
            List.of(
                    NAME,
                    LIFE,
                    IDENTIFIER,
                    TIE,
                    ADDRESS,
                    LEGAL_STATUS,
                    INVOLVEMENT,
                    LANGUAGE,
                    CORRECTION);

    private final DSLContext database;

    FamiliesKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "families";
    }

    @Override
    public Known known() {
        var deaths =
                database
                        .select(LIFE.PERSON, LIFE.DIED_ON)
                        .from(LIFE)
                        .where(LIFE.DIED_ON.isNotNull(), LIFE.KNOWN_UNTIL.isNull())
                        .fetch()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.value1(),
                                        Collectors.mapping(
                                                it -> new Trace(Trace.Kind.DIED, it.value2()),
                                                Collectors.toList())));
        return new Known(deaths, Map.of());
    }

    @Override
    public int destroy(Leaving leaving) {
        var leave = new HashSet<>(Set.of(leaving.child()));
        leave.addAll(aloneWith(leaving.child()));
        var gone = database.deleteFrom(TIE).where(TIE.OTHER.in(leave)).execute();
        for (var table : OF_A_PERSON) {
            Field<UUID> person = Objects.requireNonNull(table.field("person", UUID.class));
            gone += database.deleteFrom(table).where(person.in(leave)).execute();
        }
        return gone + database.deleteFrom(PERSON).where(PERSON.ID.in(leave)).execute();
    }

    // Ties run from a child to those around it, and between those.
    private Set<UUID> aloneWith(UUID child) {
        var around =
                new ArrayList<>(
                        database.select(TIE.OTHER)
                                .from(TIE)
                                .where(TIE.PERSON.eq(child))
                                .fetchSet(TIE.OTHER));
        around.addAll(
                database.select(TIE.PERSON)
                        .from(TIE)
                        .where(TIE.OTHER.eq(child))
                        .fetchSet(TIE.PERSON));
        return around.stream()
                .filter(it -> !isKnownOtherwise(it, child))
                .collect(Collectors.toSet());
    }

    private boolean isKnownOtherwise(UUID person, UUID child) {
        var tied =
                database.fetchExists(
                        TIE,
                        TIE.OTHER
                                .eq(person)
                                .and(TIE.PERSON.ne(child))
                                .or(TIE.PERSON.eq(person).and(TIE.OTHER.ne(child))));
        return tied
                || database.fetchExists(
                        IDENTIFIER,
                        IDENTIFIER.PERSON.eq(person).and(IDENTIFIER.SCHEME.eq("COUNCIL")));
    }
}
