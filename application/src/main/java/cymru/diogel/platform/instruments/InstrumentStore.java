package cymru.diogel.platform.instruments;

import static gen.db.instruments.Tables.ANSWER;
import static gen.db.instruments.Tables.OPTION;
import static gen.db.instruments.Tables.QUESTION;
import static gen.db.instruments.Tables.SHEET;
import static gen.db.instruments.Tables.VERSION;
import static java.time.ZoneOffset.UTC;

import cymru.diogel.platform.ledger.Joined;
import gen.db.instruments.tables.records.OptionRecord;
import gen.db.instruments.tables.records.QuestionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class InstrumentStore {
    private final DSLContext database;

    InstrumentStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(SHEET)
                .set(SHEET.CHILD, event.kept())
                .where(SHEET.CHILD.eq(event.gone()))
                .execute();
    }

    Optional<Instrument> on(String code, LocalDate day) {
        var newer = VERSION.as("newer");
        return find(
                VERSION.INSTRUMENT
                        .eq(code)
                        .and(VERSION.FROM_ON.le(day))
                        .and(
                                DSL.notExists(
                                        DSL.selectOne()
                                                .from(newer)
                                                .where(
                                                        newer.INSTRUMENT.eq(code),
                                                        newer.FROM_ON.le(day),
                                                        newer.NUMBER.gt(VERSION.NUMBER)))));
    }

    Optional<Instrument> version(UUID id) {
        return find(VERSION.ID.eq(id));
    }

    private Optional<Instrument> find(Condition which) {
        var rows =
                database.select(VERSION.fields())
                        .select(QUESTION.fields())
                        .select(OPTION.fields())
                        .from(VERSION)
                        .join(QUESTION)
                        .on(QUESTION.VERSION.eq(VERSION.ID))
                        .leftJoin(OPTION)
                        .on(OPTION.VERSION.eq(VERSION.ID).and(OPTION.SCALE.eq(QUESTION.SCALE)))
                        .where(which)
                        .orderBy(QUESTION.PLACE, OPTION.PLACE)
                        .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(instrument(rows));
    }

    private static Instrument instrument(Result<Record> rows) {
        var version = rows.getFirst().into(VERSION);
        var questions = new LinkedHashMap<String, QuestionRecord>();
        var options = new HashMap<String, List<Option>>();
        for (var row : rows) {
            var code = row.get(QUESTION.CODE);
            questions.computeIfAbsent(code, _ -> row.into(QUESTION));
            var of = options.computeIfAbsent(code, _ -> new ArrayList<>());
            if (row.get(OPTION.CODE) != null) {
                of.add(option(row.into(OPTION)));
            }
        }
        return new Instrument(
                version.getId(),
                version.getInstrument(),
                version.getNumber(),
                new Said(version.getNameEn(), version.getNameCy()),
                new Said(version.getAboutEn(), version.getAboutCy()),
                questions.values().stream()
                        .map(it -> question(it, options.getOrDefault(it.getCode(), List.of())))
                        .toList());
    }

    private static Option option(OptionRecord row) {
        var text = new Said(row.getTextEn(), row.getTextCy());
        return new Option(row.getCode(), text, row.getWhy(), row.getScore());
    }

    private static Question question(QuestionRecord row, List<Option> options) {
        return new Question(
                row.getCode(),
                new Question.Rules(row.getRequired(), row.getUnknown()),
                new Said(row.getTitleEn(), row.getTitleCy()),
                new Question.Asked(
                        new Said(row.getTextEn(), row.getTextCy()),
                        new Said(row.getGuidanceEn(), row.getGuidanceCy())),
                List.copyOf(options));
    }

    boolean add(Sheet sheet) {
        var at = sheet.at().atOffset(UTC);
        var added =
                database.insertInto(SHEET)
                        .set(SHEET.ID, sheet.id())
                        .set(SHEET.VERSION, sheet.version())
                        .set(SHEET.CHILD, sheet.child())
                        .set(SHEET.AT, at)
                        .set(SHEET.BY, sheet.by())
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            return false;
        }
        sheet.answers()
                .forEach((question, answer) ->
                        database.insertInto(ANSWER)
                                .set(ANSWER.SHEET, sheet.id())
                                .set(ANSWER.QUESTION, question)
                                .set(ANSWER.CHOICE, answer.choice())
                                .set(ANSWER.WORDS, answer.words())
                                .execute());
        database.update(VERSION)
                .set(VERSION.USED_AT, at)
                .where(VERSION.ID.eq(sheet.version()), VERSION.USED_AT.isNull())
                .execute();
        return true;
    }

    Map<UUID, Sheet> sheets(Collection<UUID> ids) {
        var found = new HashMap<UUID, Sheet>();
        database.select(SHEET.fields())
                .select(ANSWER.fields())
                .from(SHEET)
                .leftJoin(ANSWER)
                .on(ANSWER.SHEET.eq(SHEET.ID))
                .where(SHEET.ID.in(ids))
                .fetchGroups(SHEET.ID)
                .forEach((id, rows) -> found.put(id, sheet(rows)));
        return found;
    }

    private static Sheet sheet(Result<Record> rows) {
        var row = rows.getFirst().into(SHEET);
        var answers = new HashMap<String, Answer>();
        for (var it : rows) {
            if (it.get(ANSWER.QUESTION) != null) {
                answers.put(
                        it.get(ANSWER.QUESTION),
                        new Answer(it.get(ANSWER.CHOICE), it.get(ANSWER.WORDS)));
            }
        }
        var at = row.getAt().toInstant();
        return new Sheet(row.getId(), row.getVersion(), row.getChild(), at, row.getBy(), answers);
    }
}
