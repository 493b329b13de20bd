package cymru.diogel.platform.retention;

import cymru.diogel.platform.deadlines.Ages;
import cymru.diogel.platform.keeping.Trace;
import cymru.diogel.platform.keeping.Trace.Kind;
import cymru.diogel.platform.retention.Ruling.Kept;
import cymru.diogel.platform.retention.Ruling.Until;
import cymru.diogel.platform.retention.Ruling.Why;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of a council: a record is kept as long as the longest of those that touch it. */
public record Schedule(List<Rule> rules) {
    private static final int ADULT = 18;

    /** What it says of a life. Whatever is not known keeps the record. */
    public Ruling of(List<Trace> life) {
        if (life.stream().anyMatch(it -> it.on() == null && it.kind() != Kind.BORN)) {
            return new Kept(Why.LASTS);
        }
        var touching = rules.stream().filter(it -> touches(it, life)).toList();
        if (touching.isEmpty()) {
            return new Kept(Why.NO_RULE);
        }
        var ends = touching.stream().flatMap(it -> end(it, life).stream()).toList();
        return ends.size() < touching.size()
                ? new Kept(Why.NOT_KNOWN)
                : ends.stream().max(Comparator.comparing(Until::day)).orElseThrow();
    }

    private static boolean touches(Rule rule, List<Trace> life) {
        var kind = rule.touches();
        if (kind != null && last(kind, life).isEmpty()) {
            return false;
        }
        return switch (rule.when()) {
            case ALWAYS -> true;
            case DIED_UNDER_18 -> diedUnder18(life);
            case NOT_DIED_UNDER_18 -> !diedUnder18(life);
        };
    }

    // Of somebody whose birth is not known nobody can say that they died as a child.
    private static boolean diedUnder18(List<Trace> life) {
        var born = last(Kind.BORN, life);
        return last(Kind.DIED, life)
                .filter(died -> born.isPresent())
                .filter(died -> died.isBefore(Ages.anniversary(born.orElseThrow(), ADULT)))
                .isPresent();
    }

    private static Optional<Until> end(Rule rule, List<Trace> life) {
        var from =
                switch (rule.from()) {
                    case BIRTH -> last(Kind.BORN, life);
                    case EIGHTEENTH_BIRTHDAY ->
                            last(Kind.BORN, life).map(it -> Ages.anniversary(it, ADULT));
                    case DEATH -> last(Kind.DIED, life);
                    case LAST_CONTACT -> lastContact(life);
                    case END -> Optional.ofNullable(rule.touches()).flatMap(it -> last(it, life));
                };
        return from.map(it -> new Until(Ages.anniversary(it, rule.years()), rule));
    }

    // The end of a plan is a contact as well, should nothing have been written after it.
    private static Optional<LocalDate> lastContact(List<Trace> life) {
        return days(life.stream().filter(it -> it.kind() != Kind.BORN && it.kind() != Kind.DIED))
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(Kind kind, List<Trace> life) {
        return days(life.stream().filter(it -> it.kind() == kind)).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(Stream<Trace> traces) {
        return traces.map(Trace::on).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
