package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves as the custodian lists them.
 *
 * @param hidden how many more there are whose child the reader may not see
 */
public record MovesView(
        Frame frame,
        String kind,
        List<Count> counts,
        List<Row> rows,
        Map<UUID, Child> children,
        int hidden) {
    static final int MOST = 200;

    /** How many of a kind there are. */
    public record Count(String kind, long n) {}

    /** A move and what it waits for. */
    public record Row(Move move, @Nullable LocalDate dueOn, boolean isLate) {}

    public String name(Row it) {
        var child = children.get(it.move().child());
        return child == null ? "–" : child.title();
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : frame.words().shortDate(day);
    }

    public String stage(Move it) {
        return frame.say(it.message(it.stage()));
    }

    public long n() {
        return counts.stream().filter(it -> it.kind().equals(kind)).mapToLong(Count::n).sum();
    }
}
