package cymru.diogel.visiting.imports;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.wording.Vocabulary;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.VisitFile.Counts;
import cymru.diogel.visiting.imports.VisitIds.Meeting;
import cymru.diogel.visiting.imports.VisitRow.Moment;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes visits of rows, one reading of one file, and counts what became of each row. */
final class VisitCells {
    // A time of leaving before that of arriving is the next day's, if the visit stays this short.
    private static final Duration LONGEST_OVER_MIDNIGHT = Duration.ofHours(6);
    private static final int MINUTES_IN_A_DAY = 1_440;
    private static final Pattern WHOLE_MINUTES = Pattern.compile("(\\d{1,4})([.,]0+)?");
    private static final Pattern BETWEEN_AGENCIES = Pattern.compile("\\s*[;|,\\n]\\s*");

    private final LocalDate today;
    private final Consumer<VisitRow> accepted;
    private final Function<String, @Nullable Notice> notices = words("notice", Notice::valueOf);
    private final Function<String, @Nullable Place> places = words("place", Place::valueOf);
    private final Function<String, @Nullable Mode> modes = words("mode", Mode::valueOf);
    private final Function<String, @Nullable AccessGained> doors =
            words("access", AccessGained::valueOf);
    private final Function<String, @Nullable TimeSource> sources =
            words("source", TimeSource::valueOf);
    private final Function<String, @Nullable Boolean> answers = Vocabulary.answers().remembering();
    private final VisitIds known = new VisitIds();
    private long rows;
    private long used;
    private long rejected;
    private long repeated;

    VisitCells(LocalDate today, Consumer<VisitRow> accepted) {
        this.today = today;
        this.accepted = accepted;
    }

    Counts counts() {
        return new Counts(rows, used, rejected, repeated);
    }

    void read(Cells cells) {
        rows++;
        var visit = cells.row().flaw() == null ? visit(cells) : null;
        if (visit == null || cells.isRejected()) {
            rejected++;
        } else if (isNew(visit, cells)) {
            used++;
            accepted.accept(visit);
        }
    }

    private boolean isNew(VisitRow visit, Cells cells) {
        if (visit.visitId() == null) {
            return true;
        }
        var row = cells.row();
        var met = known.meet(visit.visitId(), visit.childId(), row.fingerprint(), visit.line());
        switch (met) {
            case NEW -> {}
            case THE_SAME -> {
                repeated++;
                cells.complain(Field.VISIT_ID, Code.VISIT_REPEATED, known.firstLine());
            }
            case ANOTHER -> {
                rejected++;
                cells.complain(Field.VISIT_ID, Code.VISIT_CONTRADICTED, known.firstLine());
            }
        }
        return met == Meeting.NEW;
    }

    /** Every cell is looked at, so that a row with three faults is told of all three. */
    private @Nullable VisitRow visit(Cells cells) {
        var started = started(cells);
        var source = cells.word(Field.TIME_SOURCE, sources, Code.TIME_SOURCE_NOT_KNOWN);
        if (started != null && source == TimeSource.DATE_ONLY) {
            started = new Moment(started.on(), null);
        }
        var notice = cells.word(Field.NOTICE, notices, Code.NOTICE_NOT_KNOWN);
        var visit =
                new VisitRow(
                        cells.row().line(),
                        cells.name(Field.VISIT_ID),
                        cells.neededName(Field.HOUSEHOLD_ID),
                        cells.neededName(Field.CHILD_ID),
                        cells.neededName(Field.PRACTITIONER_ID),
                        cells.name(Field.TEAM),
                        cells.name(Field.AREA),
                        Objects.requireNonNullElseGet(started, () -> new Moment(today, null)),
                        source(started, source),
                        Objects.requireNonNullElse(notice, Notice.UNKNOWN),
                        planned(cells, started),
                        ended(cells, started),
                        minutes(cells),
                        cells.word(Field.PLACE, places, Code.PLACE_NOT_KNOWN),
                        cells.word(Field.MODE, modes, Code.MODE_NOT_KNOWN),
                        cells.word(Field.ACCESS, doors, Code.ACCESS_NOT_KNOWN),
                        cells.word(Field.CHILD_SEEN, answers, Code.ANSWER_NOT_KNOWN),
                        cells.word(Field.SEEN_ALONE, answers, Code.ANSWER_NOT_KNOWN),
                        cells.word(Field.BEDROOM_SEEN, answers, Code.ANSWER_NOT_KNOWN),
                        recorded(cells, started),
                        agencies(cells));
        return started == null ? null : visit;
    }

    private @Nullable Moment started(Cells cells) {
        var field = cells.has(Field.STARTED_AT) ? Field.STARTED_AT : Field.DATE;
        if (cells.text(field) == null) {
            cells.complain(field, Code.CELL_EMPTY);
            return null;
        }
        var moment = cells.moment(field);
        var time = cells.time(Field.TIME);
        if (moment == null) {
            return null;
        }
        if (time != null && (moment.at() == null || moment.at().equals(LocalTime.MIDNIGHT))) {
            moment = new Moment(moment.on(), time);
        }
        if (moment.on().isAfter(today)) {
            cells.complain(field, Code.VISIT_IN_FUTURE);
        }
        noteOddTime(cells, time == null ? field : Field.TIME, moment);
        return moment;
    }

    /** The time on the wall is kept as it was written down, and what is odd about it is said. */
    private static void noteOddTime(Cells cells, Field field, Moment moment) {
        var at = moment.dateTime();
        if (at == null) {
            return;
        }
        if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            cells.complain(field, Code.TIME_IS_MIDNIGHT);
        }
        if (at.getHour() == 1 && WallClock.isSkipped(at)) {
            cells.complain(field, Code.TIME_DID_NOT_EXIST);
        }
    }

    private static TimeSource source(@Nullable Moment started, @Nullable TimeSource said) {
        return started == null || started.at() == null
                ? TimeSource.DATE_ONLY
                : Objects.requireNonNullElse(said, TimeSource.TYPED);
    }

    /** A time alone is a time on the day of the visit. */
    private static @Nullable Moment planned(Cells cells, @Nullable Moment started) {
        var written = cells.written(Field.PLANNED_FOR);
        if (written == null || started == null) {
            return null;
        }
        return new Moment(Objects.requireNonNullElse(written.date(), started.on()), written.time());
    }

    private static @Nullable LocalDateTime ended(Cells cells, @Nullable Moment started) {
        var written = cells.written(Field.ENDED_AT);
        if (written == null || written.time() == null || started == null) {
            return null;
        }
        var on = Objects.requireNonNullElse(written.date(), started.on());
        var end = on.atTime(written.time());
        var start = started.dateTime();
        if (start == null || !end.isBefore(start)) {
            return end;
        }
        var nextDay = end.plusDays(1);
        var stay = Duration.between(start, nextDay);
        if (written.date() == null && stay.compareTo(LONGEST_OVER_MIDNIGHT) <= 0) {
            return nextDay;
        }
        cells.complain(Field.ENDED_AT, Code.ENDED_BEFORE_STARTED);
        return null;
    }

    private static @Nullable Integer minutes(Cells cells) {
        var text = cells.text(Field.DURATION_MINUTES);
        if (text == null) {
            return null;
        }
        var whole = WHOLE_MINUTES.matcher(text);
        var value = whole.matches() ? Integer.parseInt(whole.group(1)) : -1;
        if (value < 0 || value > MINUTES_IN_A_DAY) {
            cells.complain(Field.DURATION_MINUTES, Code.MINUTES_NOT_KNOWN);
            return null;
        }
        return value;
    }

    private static @Nullable Moment recorded(Cells cells, @Nullable Moment started) {
        var recorded = cells.moment(Field.RECORDED_AT);
        if (recorded != null && started != null && recorded.on().isBefore(started.on())) {
            cells.complain(Field.RECORDED_AT, Code.RECORDED_BEFORE_STARTED);
        }
        return recorded;
    }

    private static List<String> agencies(Cells cells) {
        var text = cells.text(Field.AGENCIES);
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN_AGENCIES.split(text)).filter(it -> !it.isEmpty()).toList();
    }

    private static <E> Function<String, @Nullable E> words(String kind, Function<String, E> of) {
        return Vocabulary.of(VisitCells.class, kind, of).remembering();
    }
}
