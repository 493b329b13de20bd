package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Scheme;
import cymru.diogel.assurance.measures.recount.tales.Tale.Todo;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts meetings of core groups and plans; a team's are those whose children it works with. */
final class ProtectionRecount {
    private final Tale tale;

    ProtectionRecount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        return switch (code) {
            case "core-groups-first-in-time" -> meetings(asked, true);
            case "core-groups-later-in-time" -> meetings(asked, false);
            case "plans-detailed-in-time" -> detailed(asked);
            case "plan-actions-overdue" -> overdue(asked);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private boolean isOf(@Nullable UUID team, Collection<UUID> kids) {
        return team == null
                || tale.homes().stream()
                        .filter(it -> it.ids().stream().anyMatch(kids::contains))
                        .anyMatch(it -> it.worker().team().equals(team));
    }

    private LocalDate last(Question asked) {
        return Days.earlier(asked.to(), tale.today());
    }

    private Recounted meetings(Question asked, boolean first) {
        var rows = new ArrayList<UUID>();
        var of = 0;
        for (var group : tale.protection().groups()) {
            if (!isOf(asked.team(), group.kids())) {
                continue;
            }
            var from = group.began();
            for (var place = 0; place <= group.met().size(); place++) {
                var due = place == 0 ? Days.working(from, 10) : from.plusWeeks(6);
                var met = place < group.met().size() ? group.met().get(place) : null;
                var asks = (place == 0) == first && Days.isIn(due, asked.from(), last(asked));
                if (asks && (met != null || hasPassed(due, group.ended()))) {
                    of++;
                    if (met != null && !met.on().isAfter(due)) {
                        rows.add(met.id());
                    }
                }
                from = met == null ? from : met.on();
            }
        }
        return new Recounted(rows, of);
    }

    // What ended on its last day or before was due no more.
    private boolean hasPassed(LocalDate due, @Nullable LocalDate ended) {
        return due.isBefore(ended == null ? tale.today() : ended);
    }

    private Recounted detailed(Question asked) {
        var due =
                schemes(asked).stream()
                        .filter(it -> Days.isIn(due(it), asked.from(), last(asked)))
                        .filter(it -> isInTime(it) || hasPassed(due(it), it.ended()))
                        .toList();
        return Recounted.share(due, ProtectionRecount::isInTime, Scheme::kid);
    }

    private static LocalDate due(Scheme it) {
        return Days.working(it.began(), 10);
    }

    private static boolean isInTime(Scheme it) {
        return it.detailed() != null && !Objects.requireNonNull(it.detailed()).isAfter(due(it));
    }

    private List<Scheme> schemes(Question asked) {
        return tale.protection().schemes().stream()
                .filter(it -> isOf(asked.team(), List.of(it.kid())))
                .toList();
    }

    private Recounted overdue(Question asked) {
        var on = last(asked);
        var open = new ArrayList<Todo>();
        for (var it : schemes(asked)) {
            if (it.ended() == null || it.ended().isAfter(on)) {
                it.todos().stream()
                        .filter(todo -> !todo.added().isAfter(on))
                        .filter(todo -> todo.settled() == null || todo.settled().isAfter(on))
                        .forEach(open::add);
            }
        }
        return Recounted.share(open, it -> it.due().isBefore(on), Todo::id);
    }
}
