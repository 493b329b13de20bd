package cymru.diogel.practice.people;

import static gen.db.people.Tables.HOUSEHOLD;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an address from a household whose children's records no longer hold it. */
@Component
public class Addresses {
    private final DSLContext database;

    Addresses(DSLContext database) {
        this.database = database;
    }

    /** Removes this address, if it is still that of the household. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID household, String address) {
        database.update(HOUSEHOLD)
                .setNull(HOUSEHOLD.ADDRESS)
                .where(HOUSEHOLD.ID.eq(household), HOUSEHOLD.ADDRESS.eq(address))
                .execute();
    }
}
