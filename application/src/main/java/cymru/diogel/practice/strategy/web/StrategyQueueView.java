package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.strategy.Discussion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Discussions in a list, of children whom the viewer may see.
 *
 * @param mayCall whether the viewer may call one
 */
public record StrategyQueueView(
        Frame frame,
        List<Discussion> rows,
        Map<UUID, Child> children,
        Pages pages,
        boolean mayCall,
        LocalDate today) {

    /** How many there are of each kind. */
    public record Counts(int open, int late, int held) {
        public int of(String only) {
            return switch (only) {
                case "late" -> late;
                case "held" -> held;
                default -> open;
            };
        }
    }

    public String names(Discussion it) {
        return it.children().stream()
                .map(children::get)
                .filter(Objects::nonNull)
                .map(Child::title)
                .collect(Collectors.joining(", "));
    }

    public String planned(Discussion it) {
        var held = it.held();
        return Times.shown(frame, held == null ? it.called().plannedAt() : held.at());
    }
}
