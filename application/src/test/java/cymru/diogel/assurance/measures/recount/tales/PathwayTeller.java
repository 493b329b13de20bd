package cymru.diogel.assurance.measures.recount.tales;

import static java.util.stream.Collectors.toCollection;

import cymru.diogel.assurance.measures.recount.tales.Tale.Conf;
import cymru.diogel.assurance.measures.recount.tales.Tale.Course;
import cymru.diogel.assurance.measures.recount.tales.Tale.Det;
import cymru.diogel.assurance.measures.recount.tales.Tale.Enq;
import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Led;
import cymru.diogel.assurance.measures.recount.tales.Tale.Look;
import cymru.diogel.assurance.measures.recount.tales.Tale.Name;
import cymru.diogel.assurance.measures.recount.tales.Tale.Rep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Reply;
import cymru.diogel.assurance.measures.recount.tales.Tale.Said;
import cymru.diogel.assurance.measures.recount.tales.Tale.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up reports and what became of them. */
final class PathwayTeller {
    private final Dice dice;
    private final Tale tale;
    private final ProtectionTeller protection;
    private final Map<UUID, Instant> busy = new HashMap<>();

    PathwayTeller(Dice dice, Tale tale, ProtectionTeller protection) {
        this.dice = dice;
        this.tale = tale;
        this.protection = protection;
    }

    void tell(Home home) {
        for (var number = dice.below(5); number > 0; number--) {
            var at = dice.at(dice.day());
            if (isPast(at)) {
                report(home, at);
            }
        }
    }

    private boolean isPast(Instant at) {
        return !Dice.day(at).isAfter(tale.today());
    }

    private @Nullable Instant later(Instant at, int days, double share) {
        var later = dice.after(at, days);
        return dice.chance(share) && isPast(later) ? later : null;
    }

    private void report(Home home, Instant at) {
        var names = new ArrayList<Name>();
        for (var kid : some(home.ids())) {
            names.add(new Name(dice.id(), dice.chance(0.9) ? kid : null));
        }
        if (dice.chance(0.3)) {
            names.add(new Name(dice.id(), null));
        }
        var decided = later(at, 5, 0.85);
        tale.pathway().reports().add(new Rep(dice.id(), at, names, decided, reply(at, decided)));
        if (decided != null && dice.chance(0.7)) {
            talk(home, decided, 0);
        }
    }

    private Reply reply(Instant at, @Nullable Instant decided) {
        var again = decided == null ? null : later(decided, 30, 0.2);
        if (dice.chance(0.15)) {
            return new Reply("ANONYMOUS", false, at, again);
        }
        var told = decided == null ? null : later(decided, 25, 0.7);
        return told == null
                ? new Reply(null, false, null, again)
                : new Reply(
                        dice.one(List.of("SENT", "SENT", "TOLD", "UNSAFE", "UNLAWFUL")),
                        dice.chance(0.7),
                        told,
                        again);
    }

    private List<UUID> some(List<UUID> kids) {
        var some =
                kids.stream().filter(_ -> dice.chance(0.7)).collect(toCollection(ArrayList::new));
        return some.isEmpty() ? List.of(kids.getFirst()) : some;
    }

    private void talk(Home home, Instant from, int times) {
        var kids = some(home.ids());
        var decided = dice.chance(0.6) ? from : dice.after(from, 3);
        if (!isPast(decided)) {
            return;
        }
        var cancelled = dice.chance(0.1);
        var held = cancelled ? null : later(decided, 4, 0.9);
        var written = held != null && dice.chance(0.85);
        var course = new Course(cancelled, held, written, dice.chance(0.15));
        tale.pathway().talks().add(new Talk(dice.id(), kids, decided, course));
        if (held == null || !written) {
            return;
        }
        if (times == 0 && dice.chance(0.2)) {
            talk(home, held, 1);
        } else if (dice.chance(0.8)) {
            enquire(home, kids, held);
        }
    }

    private void enquire(Home home, List<UUID> kids, Instant held) {
        var last = Dice.day(held).plusDays(dice.chance(0.7) ? 0 : dice.below(9));
        last = Days.earlier(last, tale.today());
        var atRisk = new ArrayList<UUID>();
        for (var kid : kids) {
            if (!held.isBefore(busy.getOrDefault(kid, Instant.MIN))) {
                var it = enquiry(home, kid, held, last);
                tale.pathway().enquiries().add(it);
                busy.put(kid, it.open() ? Instant.MAX : it.made().getLast().at());
                if (!it.open() && it.made().getLast().which() == 3) {
                    atRisk.add(kid);
                }
            }
        }
        if (!atRisk.isEmpty()) {
            confer(home, atRisk, last);
        }
    }

    private Enq enquiry(Home home, UUID kid, Instant held, LocalDate last) {
        var joint = dice.chance(0.7);
        var led = new ArrayList<Led>();
        led.add(new Led(held, joint));
        if (dice.chance(0.25)) {
            led.add(new Led(dice.after(held, 30), !joint));
        }
        var made = new ArrayList<Det>();
        var looks = new ArrayList<Look>();
        var id = dice.id();
        var from = held;
        var open = true;
        for (var times = 0; open && times < 2; times++) {
            var at = later(from, 75, 0.85);
            if (at == null) {
                break;
            }
            open = false;
            made.add(new Det(at, dice.between(1, 3), dice.chance(0.85)));
            var enquiry = new Enq(id, kid, Dice.day(held), last, led, List.copyOf(made), false);
            var said = made.getLast().complete() && dice.chance(0.85) ? said(at) : null;
            if (said != null) {
                var team = home.worker().team();
                looks.add(new Look(dice.id(), enquiry, made.getLast(), team, said));
                var judged = said.judged();
                open = said.reopened();
                from = judged == null ? from : judged;
            }
        }
        tale.pathway().looks().addAll(looks);
        return new Enq(id, kid, Dice.day(held), last, led, made, open);
    }

    private Said said(Instant at) {
        var judged = later(at, 25, 0.8);
        var results = new ArrayList<Integer>();
        if (judged != null) {
            results.add(dice.below(3));
            if (dice.chance(0.4)) {
                results.add(dice.below(3));
            }
        }
        var panel = judged != null && dice.chance(0.2);
        return new Said(judged, results, panel, results.contains(2) && dice.chance(0.5));
    }

    // Sometimes sisters and brothers have a conference each.
    private void confer(Home home, List<UUID> kids, LocalDate start) {
        if (kids.size() > 1 && dice.chance(0.25)) {
            confer(home, kids.subList(0, 1), start);
            confer(home, kids.subList(1, kids.size()), start);
            return;
        }
        var held = start.plusDays(dice.between(1, 35));
        var isHeld = dice.chance(0.85) && !held.isAfter(tale.today());
        var cancelled = !isHeld && dice.chance(0.3);
        var conf = new Conf(dice.id(), kids, true, start, isHeld ? held : null, cancelled);
        tale.pathway().conferences().add(conf);
        if (isHeld) {
            protection.protect(home, kids.stream().filter(_ -> dice.chance(0.8)).toList(), held);
        }
    }
}
