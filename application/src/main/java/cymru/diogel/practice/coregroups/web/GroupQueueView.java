package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Stage;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Core groups in a list, and registered children for whom none meets. */
public record GroupQueueView(Frame frame, Rows rows, Counts counts, Pages pages, LocalDate today) {
    /** An unborn child comes last. */
    static final Comparator<Child> ELDEST_FIRST =
            Comparator.comparing(Child::bornOn, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * A core group in the list.
     *
     * @param awaited the meeting it waits for
     * @param toBeTold whether access was denied and nobody was told yet
     */
    public record Row(CoreGroup group, Meeting awaited, Stage stage, boolean toBeTold) {
        static Row of(CoreGroup group, List<Meeting> meetings, LocalDate today) {
            var awaited = meetings.stream().filter(Meeting::isAwaited).findFirst().orElse(null);
            return new Row(
                    group,
                    Objects.requireNonNull(awaited, "a core group waits for a meeting"),
                    group.stage(awaited, today),
                    meetings.stream().anyMatch(Meeting::isToBeTold));
        }

        LocalDate dueOn() {
            return awaited.dueOn();
        }
    }

    /** A registered child without one, and since when. */
    public record Without(UUID child, LocalDate registeredOn) {}

    /** What is listed, and the children in it whom the reader may see. */
    public record Rows(List<Row> groups, List<Without> without, Map<UUID, Child> children) {}

    /** How many there are of each kind. */
    public record Counts(int all, int late, int none, int told) {
        public int of(String kind) {
            return switch (kind) {
                case "late" -> late;
                case "none" -> none;
                case "told" -> told;
                default -> all;
            };
        }
    }

    public String names(CoreGroup it) {
        return it.children().stream()
                .map(rows.children()::get)
                .filter(Objects::nonNull)
                .sorted(ELDEST_FIRST)
                .map(Child::title)
                .collect(Collectors.joining(", "));
    }

    public String name(UUID child) {
        var it = rows.children().get(child);
        return it == null ? "–" : it.title();
    }

    /** The day aimed at and the last day, both by name. */
    public String due(Meeting it) {
        return due(frame.words(), it);
    }

    static String due(Words words, Meeting it) {
        var aim = it.run().days().aimOn();
        var last = words.date(it.dueOn());
        return aim == null
                ? words.say("coregroups.due-first", Map.of("last", last))
                : words.say("coregroups.due-next", Map.of("aim", words.date(aim), "last", last));
    }

    /** The day fixed for it, or that there is none. */
    public String planned(Meeting it) {
        var on = it.run().plannedOn();
        return on == null
                ? frame.say("coregroups.planned-none")
                : frame.say("coregroups.planned-on", Map.of("day", frame.words().date(on)));
    }
}
