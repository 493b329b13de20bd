package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.assurance.measures.recount.tales.Tale.Conf;
import cymru.diogel.assurance.measures.recount.tales.Tale.Group;
import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Later;
import cymru.diogel.assurance.measures.recount.tales.Tale.Met;
import cymru.diogel.assurance.measures.recount.tales.Tale.Placing;
import cymru.diogel.assurance.measures.recount.tales.Tale.Scheme;
import cymru.diogel.assurance.measures.recount.tales.Tale.Stay;
import cymru.diogel.assurance.measures.recount.tales.Tale.Todo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up stays on the register and what goes with them, and children who are looked after. */
final class ProtectionTeller {
    private static final List<String> CATEGORIES =
            List.of("neglect", "neglect", "emotional", "physical", "sexual", "financial", "grave");
    private static final List<String> BASES =
            List.of(
                    "ANY",
                    "ANY",
                    "PARENT_BEFORE_ASSESSMENT",
                    "TEMPORARY_APPROVAL",
                    "INTERIM_ORDER_WITH_PARENT",
                    "CARE_ORDER_WITH_PARENT",
                    "ARRANGED_BY_ANOTHER");

    private final Dice dice;
    private final Tale tale;
    private final Map<UUID, LocalDate> free = new HashMap<>();

    ProtectionTeller(Dice dice, Tale tale) {
        this.dice = dice;
        this.tale = tale;
    }

    void tell(Home home) {
        for (var times = dice.below(3); times > 0; times--) {
            var kids = home.ids().stream().filter(_ -> dice.chance(0.6)).toList();
            var on = again(kids);
            if (!on.isAfter(tale.today())) {
                protect(home, kids, on);
            }
        }
        home.ids().stream().filter(_ -> dice.chance(0.2)).forEach(this::place);
    }

    // Often on the very day on which the last stay ended.
    private LocalDate again(List<UUID> kids) {
        var ended = kids.isEmpty() ? null : free.get(kids.getFirst());
        return ended != null && !ended.equals(LocalDate.MAX) && dice.chance(0.5)
                ? ended.plusDays(dice.below(2))
                : dice.day().minusYears(dice.chance(0.15) ? 2 : 0);
    }

    void protect(Home home, List<UUID> all, LocalDate on) {
        var kids =
                all.stream()
                        .filter(it -> !on.isBefore(free.getOrDefault(it, LocalDate.MIN)))
                        .toList();
        if (kids.isEmpty()) {
            return;
        }
        var together = off(on);
        var stays = new ArrayList<Stay>();
        for (var kid : kids) {
            var off = dice.chance(0.7) ? together : off(on);
            // Nobody is registered twice on one day.
            var next = on.equals(off) ? on.plusDays(1) : off;
            free.put(kid, next == null ? LocalDate.MAX : next);
            stays.add(new Stay(dice.id(), kid, on, off, under(), off == null ? later(on) : null));
        }
        tale.protection().stays().addAll(stays);
        review(kids, on);
        var ended = ended(stays);
        tale.protection().groups().add(new Group(dice.id(), kids, on, ended, met(on, ended)));
        stays.forEach(this::scheme);
    }

    private static @Nullable LocalDate ended(List<Stay> stays) {
        var last = LocalDate.MIN;
        for (var it : stays) {
            if (it.off() == null) {
                return null;
            }
            last = it.off().isAfter(last) ? it.off() : last;
        }
        return last;
    }

    private @Nullable LocalDate off(LocalDate on) {
        var off = on.plusDays(dice.chance(0.1) ? dice.below(3) : dice.below(420));
        return dice.chance(0.5) && !off.isAfter(tale.today()) ? off : null;
    }

    private Set<String> under() {
        var under = new TreeSet<String>();
        under.add(dice.one(CATEGORIES));
        if (dice.chance(0.3)) {
            under.add(dice.one(CATEGORIES));
        }
        return under;
    }

    private @Nullable Later later(LocalDate on) {
        var from = on.plusDays(dice.below(120));
        return dice.chance(0.4) && !from.isAfter(tale.today()) ? new Later(from, under()) : null;
    }

    private void review(List<UUID> kids, LocalDate on) {
        for (var day = on; ; ) {
            day = day.plusDays(dice.between(60, 190));
            if (day.isAfter(tale.today()) || dice.chance(0.2)) {
                return;
            }
            var held = new Conf(dice.id(), kids, false, on, day, false);
            tale.pathway().conferences().add(held);
        }
    }

    private List<Met> met(LocalDate on, @Nullable LocalDate ended) {
        var met = new ArrayList<Met>();
        var day = on.plusDays(dice.between(1, 25));
        while (!day.isAfter(tale.today())
                && (ended == null || day.isBefore(ended))
                && dice.chance(0.85)) {
            met.add(new Met(dice.id(), day));
            day = day.plusDays(dice.between(15, 55));
        }
        return met;
    }

    private void scheme(Stay it) {
        var end = it.off() == null ? tale.today() : it.off();
        var day = it.on().plusDays(dice.between(1, 25));
        var detailed = dice.chance(0.8) && !day.isAfter(end) ? day : null;
        var todos = new ArrayList<Todo>();
        for (var number = dice.below(4); number > 0; number--) {
            var added = it.on().plusDays(dice.below(60));
            if (!added.isAfter(end)) {
                var due = added.plusDays(dice.below(90));
                var settled = added.plusDays(dice.below(120));
                var isSettled = dice.chance(0.6) && !settled.isAfter(tale.today());
                todos.add(new Todo(dice.id(), due, added, isSettled ? settled : null));
            }
        }
        tale.protection()
                .schemes()
                .add(new Scheme(dice.id(), it.kid(), it.on(), it.off(), detailed, todos));
    }

    private void place(UUID kid) {
        var from = dice.day();
        for (var times = dice.between(1, 2); times > 0 && !from.isAfter(tale.today()); times--) {
            var until = from.plusDays(dice.below(500));
            var isEnded = dice.chance(0.6) && !until.isAfter(tale.today());
            var reviewed = dice.chance(0.5) ? from.plusDays(dice.between(1, 60)) : null;
            tale.protection()
                    .placings()
                    .add(
                            new Placing(
                                    kid,
                                    from,
                                    isEnded ? until : null,
                                    dice.one(BASES),
                                    dice.chance(0.4),
                                    reviewed));
            if (!isEnded) {
                return;
            }
            from = until.plusDays(dice.between(0, 1));
        }
    }
}
