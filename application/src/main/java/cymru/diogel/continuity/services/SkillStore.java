package cymru.diogel.continuity.services;

import static gen.db.services.Tables.SKILL;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class SkillStore {
    private final DSLContext database;

    SkillStore(DSLContext database) {
        this.database = database;
    }

    List<Skill> all() {
        return database.selectFrom(SKILL)
                .orderBy(SKILL.CODE)
                .fetch(row ->
                        new Skill(
                                row.getCode(),
                                new Name(row.getEnglish(), row.getWelsh()),
                                row.getFromOn(),
                                row.getUntilOn()));
    }

    /** Keeps a skill; says no where there is one of this code. */
    boolean add(Skill it) {
        return database.insertInto(SKILL)
                        .set(SKILL.CODE, it.code())
                        .set(SKILL.ENGLISH, it.name().english())
                        .set(SKILL.WELSH, it.name().welsh())
                        .set(SKILL.FROM_ON, it.from())
                        .set(SKILL.UNTIL_ON, it.until())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean end(String code, LocalDate until) {
        return database.update(SKILL)
                        .set(SKILL.UNTIL_ON, until)
                        .where(SKILL.CODE.eq(code), SKILL.UNTIL_ON.isNull())
                        .execute()
                == 1;
    }
}
