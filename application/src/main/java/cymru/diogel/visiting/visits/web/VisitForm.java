package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Visit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a visit report as they were typed; nothing is right or wrong yet. */
record VisitForm(Map<String, List<String>> fields) {
    static final VisitForm EMPTY = new VisitForm(Map.of());

    // What was pressed, and what guards the form, is no part of the report.
    private static final Set<String> NOT_WRITTEN =
            Set.of("_csrf", "once", Frame.HERE, "language", "leave", "clock");

    /** Fields that say something only with each other. */
    static final List<Set<String>> TOGETHER =
            List.of(
                    Set.of("on-day", "on-month", "on-year"),
                    Set.of("start-hour", "start-minute", "accepted", "offered", "offeredBy"),
                    Set.of("end-hour", "end-minute"),
                    Set.of("told-day", "told-month", "told-year", "told-hour", "told-minute"),
                    Set.of("next-day", "next-month", "next-year"),
                    Set.of("place", "where"));

    /** What a browser sent. */
    static VisitForm sent(Map<String, List<String>> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!NOT_WRITTEN.contains(name)) {
                fields.put(name, values.stream().map(VisitForm::written).toList());
            }
        });
        return new VisitForm(fields);
    }

    /** A report that is kept, as if it were being written. */
    static VisitForm of(Visit visit) {
        var fields = new LinkedHashMap<String, List<String>>();
        var form = new VisitForm(fields);
        form.put("notice", visit.notice().name());
        form.putDay("on", visit.when().on());
        form.putTime("start", visit.when().at());
        form.putTime("end", visit.when().ended());
        var planned = visit.plannedFor();
        if (planned != null) {
            form.putDay("told", planned.toLocalDate());
            form.putTime("told", planned.toLocalTime());
        }
        var far = visit.mode() != Mode.IN_PERSON;
        form.put("place", far ? visit.mode().name() : visit.place().name());
        form.put("where", far ? visit.place().name() : "");
        form.put("access", visit.access().name());
        form.put("steps", visit.words().accessSteps());
        form.put("present", visit.words().present());
        form.put("said", visit.words().said());
        form.put("rooms", visit.words().rooms());
        form.put("company", visit.words().company());
        form.put("concerns", visit.words().concerns());
        form.put("account", visit.words().account());
        fields.put("agencies", visit.agencies());
        form.put(visit.circumstances());
        form.put("revision", "" + visit.recording().revision());
        visit.children().forEach(form::put);
        return form;
    }

    /** The value of a field, empty when there is none. */
    String one(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !one(name).isBlank();
    }

    /** The one of these values that is chosen, or null. */
    <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(one(name))) {
                return value;
            }
        }
        return null;
    }

    /** How the call was made; it is told together with where. */
    @Nullable Mode mode() {
        return switch (one("place")) {
            case "" -> null;
            case "VIDEO" -> Mode.VIDEO;
            case "TELEPHONE" -> Mode.TELEPHONE;
            default -> Mode.IN_PERSON;
        };
    }

    boolean isLetIn() {
        return one("access").equals("GAINED") || one("access").equals("PARTLY");
    }

    /** The day of the visit as typed, or else today; ages are those on that day. */
    LocalDate day(LocalDate today) {
        var typed = ReadTimes.quietDay(this, "on");
        return typed == null ? today : typed;
    }

    VisitForm with(Map<String, String> changes) {
        var changed = new LinkedHashMap<>(fields);
        changes.forEach((name, value) -> changed.put(name, List.of(value)));
        return new VisitForm(changed);
    }

    /** The same with these fields as another form has them. */
    VisitForm withAll(Set<String> names, VisitForm other) {
        var changed = new LinkedHashMap<>(fields);
        names.forEach(it -> changed.put(it, other.all(it)));
        return new VisitForm(changed);
    }

    /** The time on offer taken as it is; if none was, that of now. */
    VisitForm accepted(LocalDateTime now) {
        var offered = one("offered").isEmpty() ? now : LocalDateTime.parse(one("offered"));
        var taken = dayAndTime("on", "start", offered.truncatedTo(ChronoUnit.MINUTES));
        taken.put("accepted", "" + offered.truncatedTo(ChronoUnit.MINUTES));
        return with(taken);
    }

    /** It ends now. */
    VisitForm ended(LocalDateTime now) {
        var time = dayAndTime("ignored", "end", now);
        time.keySet().removeIf(name -> name.startsWith("ignored"));
        return with(time);
    }

    /** Day and time of day in the fields of this name. */
    static Map<String, String> dayAndTime(String day, String time, LocalDateTime at) {
        var form = new VisitForm(new LinkedHashMap<>());
        form.putDay(day, at.toLocalDate());
        form.putTime(time, at.toLocalTime());
        var values = new LinkedHashMap<String, String>();
        form.fields().forEach((name, value) -> values.put(name, value.getFirst()));
        return values;
    }

    private void put(Visit.Circumstances circumstances) {
        fields.put("purpose", circumstances.purposes().stream().map(Enum::name).toList());
        var talk = circumstances.talk();
        if (talk != null) {
            put("spoken", talk.spoken().name());
            put("other-language", talk.other());
            put("interpreter", talk.interpreter() ? "yes" : "");
        }
        var next = circumstances.next();
        if (next != null) {
            put("next", next.notice().name());
            Stream.ofNullable(next.on()).forEach(it -> putDay("next", it));
        }
    }

    private void put(Visit.Seen child) {
        put("seen-" + child.child(), answer(child.seen()));
        put("alone-" + child.child(), answer(child.alone()));
        put("bedroom-" + child.child(), answer(child.bedroom()));
        put("why-" + child.child(), child.whyNot());
        var remarks = child.remarks();
        put("notalone-" + child.child(), remarks.notAlone() == null ? "" : "" + remarks.notAlone());
        put("observed-" + child.child(), remarks.observed());
        put("bedroomnot-" + child.child(), remarks.bedroomNot());
        put("bedroomof-" + child.child(), remarks.bedroomOf());
    }

    private void putDay(String name, LocalDate day) {
        put(name + "-day", "" + day.getDayOfMonth());
        put(name + "-month", "" + day.getMonthValue());
        put(name + "-year", "" + day.getYear());
    }

    private void putTime(String name, @Nullable LocalTime time) {
        put(name + "-hour", time == null ? "" : "%02d".formatted(time.getHour()));
        put(name + "-minute", time == null ? "" : "%02d".formatted(time.getMinute()));
    }

    private void put(String name, @Nullable String value) {
        fields.put(name, List.of(Objects.requireNonNullElse(value, "")));
    }

    private static String answer(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }

    // Browsers send each line's end as two characters; the one that nothing can keep is left out.
    private static String written(String value) {
        return value.replace("\r\n", "\n").replace("\0", "");
    }
}
