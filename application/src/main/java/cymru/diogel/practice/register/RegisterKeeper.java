package cymru.diogel.practice.register;

import static gen.db.register.Tables.ENQUIRY;
import static gen.db.register.Tables.SPELL;

import cymru.diogel.platform.keeping.Keeper;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The stays of a child's name, and who asked whether it was on. */
@Component
class RegisterKeeper implements Keeper {
    private final DSLContext database;

    RegisterKeeper(DSLContext database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public int destroy(Keeper.Leaving leaving) {
        return database.deleteFrom(SPELL).where(SPELL.CHILD.eq(leaving.child())).execute()
                + database.deleteFrom(ENQUIRY).where(ENQUIRY.CHILD.eq(leaving.child())).execute();
    }
}
