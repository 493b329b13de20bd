package cymru.diogel.visiting.clocks;

import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.Plan.Kind;
import cymru.diogel.testing.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the children of a family under plans. */
public record Register(People people) {
    /** All of them on the register from an initial conference on. */
    public void put(Family family, LocalDate from) {
        put(family, from, null);
    }

    public void put(Family family, LocalDate from, @Nullable LocalDate until) {
        people.plan(
                family.children().stream()
                        .map(it -> plan(it.id(), Kind.REGISTER, from, until, null))
                        .toList(),
                family.children().stream().map(it -> new Conference(it.id(), from, true)).toList());
    }

    /** Review conferences held about all of them. */
    public void review(Family family, LocalDate on) {
        people.plan(
                List.of(),
                family.children().stream().map(it -> new Conference(it.id(), on, false)).toList());
    }

    /** All of them placed, as any other placement. */
    public void place(Family family, LocalDate from, Plan.Basis basis) {
        people.plan(
                family.children().stream()
                        .map(it ->
                                plan(
                                        it.id(),
                                        Kind.LOOKED_AFTER,
                                        from,
                                        null,
                                        new Plan.Placement(basis, false, null)))
                        .toList(),
                List.of());
    }

    private static Plan plan(
            UUID child,
            Kind kind,
            LocalDate from,
            @Nullable LocalDate until,
            Plan.@Nullable Placement placement) {
        var category = kind == Kind.REGISTER ? "neglect" : null;
        return new Plan(UUID.randomUUID(), child, kind, from, until, category, placement);
    }
}
