package cymru.diogel.platform.database;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Writes many rows by few statements: each column travels as one array. */
public final class ManyRows {
    private static final int TOGETHER = 5_000;

    private ManyRows() {}

    /**
     * Inserts these rows, in their order.
     *
     * @param rows all with a value, or a null, for the same columns as the first; other columns
     *     take their defaults
     */
    public static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        for (var from = 0; from < rows.size(); from += TOGETHER) {
            insertTogether(database, rows.subList(from, Math.min(rows.size(), from + TOGETHER)));
        }
    }

    private static <R extends TableRecord<R>> void insertTogether(
            DSLContext database, List<R> rows) {
        var first = rows.getFirst();
        Table<R> table = first.getTable();
        var columns = Arrays.stream(table.fields()).filter(first::touched).toList();
        var names = IntStream.range(0, columns.size()).mapToObj(it -> DSL.name("c" + it)).toList();
        var selected =
                IntStream.range(0, columns.size())
                        .mapToObj(it -> selected(columns.get(it), DSL.field(names.get(it))))
                        .toList();
        database.execute(
                "insert into {0} ({1}) select {2} from unnest({3}) as given ({4})",
                table,
                DSL.list(columns.stream().map(Field::getUnqualifiedName).toList()),
                DSL.list(selected),
                DSL.list(columns.stream().map(it -> travelling(it, rows)).toList()),
                DSL.list(names));
    }

    private static QueryPart selected(Field<?> column, Field<Object> given) {
        return isSent(column) ? given : DSL.field("{0}::" + plainType(column), given);
    }

    private static <R extends TableRecord<R>> QueryPart travelling(Field<?> column, List<R> rows) {
        if (!isSent(column)) {
            var texts = rows.stream().map(it -> text(it.get(column))).toArray(String[]::new);
            return DSL.val(texts, SQLDataType.CLOB.array());
        }
        var values = (Object[]) Array.newInstance(column.getType(), rows.size());
        for (var row = 0; row < values.length; row++) {
            values[row] = rows.get(row).get(column);
        }
        return DSL.val(values, column.getDataType().array());
    }

    /** Whether an array of the column's own type can travel; an array of arrays cannot. */
    private static boolean isSent(Field<?> column) {
        return !column.getType().isArray() && column.getType() != JSONB.class;
    }

    private static String plainType(Field<?> column) {
        return column.getType() == JSONB.class ? "jsonb" : "text[]";
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case JSONB document -> document.data();
            case Object[] several ->
                    Arrays.stream(several)
                            .map(it -> '"' + escaped(String.valueOf(it)) + '"')
                            .collect(joining(",", "{", "}"));
            default -> throw new IllegalArgumentException("cannot send " + value.getClass());
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
