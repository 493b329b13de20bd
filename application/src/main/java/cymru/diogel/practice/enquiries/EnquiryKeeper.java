package cymru.diogel.practice.enquiries;

import static gen.db.enquiries.Tables.ENQUIRY;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The enquiries of a child, with all their parts. */
@Component
class EnquiryKeeper implements Keeper {
    private final DSLContext database;

    EnquiryKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "enquiries";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(ENQUIRY).where(ENQUIRY.CHILD.eq(leaving.child())).execute();
    }
}
