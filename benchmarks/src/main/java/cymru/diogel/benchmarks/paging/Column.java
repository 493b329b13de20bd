package cymru.diogel.benchmarks.paging;

/** A column of a table, and what becomes of it in a copy. */
record Column(String name, String type, Kind kind) {
    /** What a column holds. */
    enum Kind {
        /** Whatever is the same in every copy. */
        SAME,
        /** Identities of what comes with each copy. */
        OWN,
        /** Identities of children, their families and homes. */
        PEOPLE,
        /** Identities of those who work in a county, and their teams. */
        STAFF,
        /** Text, in which identities can stand. */
        TEXT,
        /** Text that no other row may have. */
        UNIQUE,
        /** Given by the table itself. */
        NUMBER,
        /** A day or a moment. */
        TIME
    }

    /** Its name where it could be mistaken for a word of the language. */
    String quoted() {
        return '"' + name + '"';
    }

    boolean isGiven() {
        return kind == Kind.NUMBER;
    }

    /** What stands in it in a copy of row {@code s} at place {@code p}. */
    String copied(String table, Era era) {
        var column = "s." + quoted();
        return switch (kind) {
            case SAME, NUMBER -> column;
            case OWN -> identity(column, "p.own");
            case PEOPLE -> identity(column, "p.people");
            case STAFF -> identity(column, "p.staff");
            case UNIQUE -> column + " || p.suffix";
            case TEXT -> text(column);
            case TIME -> time(table, column, era);
        };
    }

    private String identity(String column, String mark) {
        if (type.endsWith("[]")) {
            return "case when %1$s is not null then array(select %2$s from unnest(%1$s) u) end"
                    .formatted(column, marked("u", mark));
        }
        return marked(column, mark);
    }

    private static String marked(String column, String mark) {
        return "coalesce(overlay(%1$s::text placing %2$s from 15)::uuid, %1$s)"
                .formatted(column, mark);
    }

    private String text(String column) {
        var identity = "([0-9a-f]{8}-[0-9a-f]{4}-)([0-9a-f]{4})(-[0-9a-f]{4}-[0-9a-f]{12})";
        return """
        case when %1$s::text ~ '[0-9a-f]{8}-' then
            regexp_replace(
                regexp_replace(%1$s::text, '(?<!children/)%3$s',
                    '\\1' || p.own || '\\3', 'g'),
                '(?<=children/)%3$s',
                '\\1' || coalesce(p.people, '\\2') || '\\3', 'g')::%2$s
            else %1$s end
        """
                .formatted(column, type, identity);
    }

    private String time(String table, String column, Era era) {
        if (era.isToday()) {
            return column;
        }
        var shifted =
                type.equals("date")
                        ? column + " - " + era.days()
                        : column + " - interval '" + era.days() + " days'";
        var last = "current_date - " + era.days();
        return switch (table + "." + name) {
            // What runs today ran out then.
            case "people.plan.ended_on", "people.allocation.until_on", "access.ground.until_on" ->
                    "coalesce(" + shifted + ", " + last + ")";
            case "deadlines.occasion.ended_on" ->
                    ("case when s.met_on is null"
                                    + " then coalesce(%s, greatest(%s, s.started_on - %d)) end")
                            .formatted(shifted, last, era.days());
            default -> shifted;
        };
    }
}
