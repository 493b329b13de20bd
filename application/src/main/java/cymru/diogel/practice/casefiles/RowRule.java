package cymru.diogel.practice.casefiles;

import java.util.List;

/** What must be so within a row. */
public sealed interface RowRule {
    /** The later of two columns is not before the earlier. */
    record After(String later, String earlier) implements RowRule {}

    /** A clock starts on the day a column tells. */
    record Counted(String from) implements RowRule {}

    /** A row that says one thing says others too. */
    record With(String said, List<String> others) implements RowRule {}
}
