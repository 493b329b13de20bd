package cymru.diogel.practice.families;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does to the versions of one fact: some are no longer known, others are from now
 * on.
 *
 * @param ended versions that stood until now
 * @param added versions that stand instead: what is said now, and of other days what was said
 */
record Revision(List<Version> ended, List<Version> added) {

    /** Who says so, when and why; nothing was wrong where no reason is given. */
    record Act(Instant at, @Nullable UUID by, @Nullable String reason) {}

    /**
     * Says something else of some days.
     *
     * @param line all versions of the fact there ever were, at least one
     * @param says what is so on those days; null when the fact was not so at all
     */
    static Revision of(List<Version> line, Period days, @Nullable Fact says, Act act) {
        var ended =
                line.stream().filter(it -> it.known().stands() && it.valid().meets(days)).toList();
        var knowing = new Version.Knowledge(act.at(), null, act.by(), act.reason());
        var added = new ArrayList<Version>();
        for (var it : ended) {
            it.valid().without(days).forEach(rest -> added.add(it.of(rest, knowing)));
        }
        if (says != null) {
            var any = lately(line);
            added.add(
                    new Version(UUID.randomUUID(), any.line(), any.person(), says, days, knowing));
        }
        return new Revision(ended, List.copyOf(added));
    }

    /** A version that stands, or any where none does. */
    static Version lately(List<Version> line) {
        return line.stream().filter(it -> it.known().stands()).findFirst().orElse(line.getFirst());
    }

    /** A moment at which nothing of the line became known before: two facts never tie. */
    static Instant after(List<Version> versions, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        for (var it : versions) {
            var from = it.known().from();
            if (from != null && !at.isAfter(from)) {
                at = from.plusNanos(1_000);
            }
        }
        return at;
    }
}
