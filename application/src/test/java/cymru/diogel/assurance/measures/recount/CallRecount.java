package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Dice;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Visited;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Counts calls as they were told, and as families met them. */
final class CallRecount {
    private final Tale tale;

    CallRecount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        var all =
                tale.protection().calls().stream()
                        .filter(it -> Days.isIn(it.on(), asked.from(), asked.to()))
                        .filter(it ->
                                asked.team() == null
                                        || asked.team().equals(it.home().worker().team()))
                        .toList();
        return switch (code) {
            case "visits-recorded" -> Recounted.count(all, Visited::id);
            case "visits-unannounced" ->
                    Recounted.share(
                            all.stream().filter(it -> !has(it, "UNKNOWN")).toList(),
                            it -> has(it, "UNANNOUNCED"),
                            Visited::id);
            case "visits-late" -> Recounted.share(all, CallRecount::isLate, Visited::id);
            case "visits-no-access" -> Recounted.share(all, it -> !it.met().letIn(), Visited::id);
            case "patterns.unannounced" ->
                    Recounted.share(
                            knocks(all), it -> it.notice.equals("UNANNOUNCED"), Knock::first);
            case "patterns.outside" ->
                    Recounted.share(knocks(all), CallRecount::isOutside, Knock::first);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static boolean has(Visited it, String notice) {
        return it.met().notice().equals(notice);
    }

    // More than two days after it began, or after its day where nobody knows the hour.
    private static boolean isLate(Visited it) {
        var at = it.timed().at();
        var began = at == null ? it.on().plusDays(1).atStartOfDay() : it.on().atTime(at);
        var minutes =
                (it.timed().written().getEpochSecond() - began.atZone(Dice.LONDON).toEpochSecond())
                        / 60;
        return minutes > 48 * 60;
    }

    /** A visit as a family met it: those within half an hour are one. */
    private record Knock(UUID home, LocalDate on, LocalTime at, String notice, UUID first) {
        boolean isWith(Visited later) {
            var to = later.timed().at();
            return home.equals(later.home().id())
                    && on.equals(later.on())
                    && to != null
                    && !to.isAfter(at.plusMinutes(30));
        }

        Knock with(Visited later) {
            var other = later.met().notice();
            var told =
                    notice.equals(other)
                            ? notice
                            : notice.equals("PLANNED") || other.equals("PLANNED")
                                    ? "PLANNED"
                                    : "UNKNOWN";
            return new Knock(home, on, at, told, first);
        }
    }

    // At home and in person, of a believable hour, and known whether announced.
    private static List<Knock> knocks(List<Visited> all) {
        var knocks = new ArrayList<Knock>();
        all.stream()
                .filter(it -> it.met().place().equals("HOME"))
                .filter(it -> it.met().mode().equals("IN_PERSON"))
                .filter(CallRecount::isTimed)
                .sorted(
                        Comparator.comparing((Visited it) -> it.home().id())
                                .thenComparing(Visited::on)
                                .thenComparing(it -> Objects.requireNonNull(it.timed().at())))
                .forEach(it -> add(knocks, it));
        return knocks.stream().filter(it -> !it.notice().equals("UNKNOWN")).toList();
    }

    private static void add(List<Knock> knocks, Visited it) {
        if (!knocks.isEmpty() && knocks.getLast().isWith(it)) {
            knocks.set(knocks.size() - 1, knocks.getLast().with(it));
        } else {
            knocks.add(
                    new Knock(
                            it.home().id(),
                            it.on(),
                            Objects.requireNonNull(it.timed().at()),
                            it.met().notice(),
                            it.id()));
        }
    }

    private static boolean isTimed(Visited it) {
        var at = it.timed().at();
        return switch (it.timed().source()) {
            case "DEVICE" -> true;
            case "TYPED" -> !LocalTime.MIDNIGHT.equals(at);
            default -> false;
        };
    }

    private static boolean isOutside(Knock it) {
        var isWeekend = it.on().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return isWeekend || it.at().getHour() < 9 || it.at().getHour() >= 17;
    }
}
