package cymru.diogel.visiting.intake;

/** How the rows of one file are held against each other, and against those that came before. */
final class JudgingSql {
    /** The same row again: the first is used, whether or not the later ones agree with it. */
    static final String REPEATED =
            """
            update pg_temp.staged s
               set verdict = case when s.content = f.content
                                  then 'REPEATED' else 'CONTRADICTED' end,
                   first_line = f.line
              from (select distinct on (reference) reference, line, content
                      from pg_temp.staged order by reference, line) f
             where f.reference = s.reference and f.line <> s.line
            """;

    /** Another row of the same call that differs in what all its children share. */
    static final String SPLIT =
            """
            update pg_temp.staged s
               set verdict = 'SPLIT', first_line = f.line
              from (select distinct on (call) call, line, shared
                      from pg_temp.staged where verdict is null order by call, line) f
             where f.call = s.call and f.shared <> s.shared and s.verdict is null
            """;

    /** A row that came with an earlier file. */
    static final String HERE =
            """
            update pg_temp.staged s
               set verdict = case when i.content = s.content then 'HERE' else 'CHANGED' end,
                   first_line = 0
              from intake.imported i
             where i.reference = s.reference and s.verdict is null
            """;

    /** Another child of a call that came with an earlier file. */
    static final String GROWN =
            """
            update pg_temp.staged s
               set verdict = 'GROWN', first_line = 0
              from (select distinct call from intake.imported) i
             where i.call = s.call and s.verdict is null
            """;

    private JudgingSql() {}
}
