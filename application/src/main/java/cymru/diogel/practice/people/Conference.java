package cymru.diogel.practice.people;

import static gen.db.people.Tables.CONFERENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** A child protection conference that was held, initial or review. */
public record Conference(UUID child, LocalDate heldOn, boolean initial) {
    /** Those about a child, oldest first, as one column of a question. */
    static Field<List<Conference>> about(UUID child) {
        var all =
                DSL.select(CONFERENCE.CHILD, CONFERENCE.HELD_ON, CONFERENCE.INITIAL)
                        .from(CONFERENCE)
                        .where(CONFERENCE.CHILD.eq(child))
                        .orderBy(CONFERENCE.HELD_ON);
        return DSL.multiset(all)
                .as("conferences")
                .convertFrom(it -> it.map(Records.mapping(Conference::new)));
    }
}
