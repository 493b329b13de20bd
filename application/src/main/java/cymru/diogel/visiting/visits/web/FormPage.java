package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.VisitRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit report in the course of writing, as the page shows it. */
public record FormPage(Frame frame, Family family, VisitForm form, Problems problems, State state) {

    /** The household, those of its children the viewer may see, and on which grounds. */
    public record Family(Household household, List<Child> children, List<Ground> grounds) {}

    /**
     * How far the writing is.
     *
     * @param address where the form is sent
     * @param began what the wall showed when it was opened
     * @param savedAt when the draft was last kept, null when there is none
     * @param version which version of the draft the page shows
     * @param before what the report says so far, when it is corrected
     * @param twin another report of the same minute, when there is one
     * @param expected what the children's plans say the visit is for
     */
    public record State(
            String address,
            LocalDateTime began,
            @Nullable Instant savedAt,
            long version,
            @Nullable Visit before,
            @Nullable UUID twin,
            List<VisitFacts.Difference> differences,
            Set<Purpose> expected) {}

    /** A child and what is asked about it. */
    public record Card(String key, String name, String about, boolean isAskedAlone) {}

    public Words words() {
        return frame.words();
    }

    public VisitWords said() {
        return new VisitWords(words());
    }

    public String one(String field) {
        return form.one(field);
    }

    public @Nullable String error(String field) {
        return problems.about(field);
    }

    public boolean isCorrection() {
        return state.before() != null;
    }

    /** Nothing of it is kept yet, so that the device's clock may be offered. */
    public boolean isFresh() {
        return state.savedAt() == null && form.fields().isEmpty();
    }

    /** The household and where it lives. */
    public String caption() {
        var address = family.household().address();
        return address == null
                ? family.household().title()
                : frame.say(
                        "visits.household-at",
                        Map.of("household", family.household().title(), "address", address));
    }

    /** The time a clock offers: the first sight of the form, unless the device said another. */
    public LocalDateTime offered() {
        try {
            return LocalDateTime.parse(form.one("offered"));
        } catch (DateTimeParseException _) {
            return state.began();
        }
    }

    public boolean isOfferedByDevice() {
        return form.one("offeredBy").equals("device");
    }

    /** The day of the visit as typed, or else the day of the offer. */
    public LocalDate day() {
        return form.day(offered().toLocalDate());
    }

    /** A part of the day of the visit, filled in beforehand. */
    public String dayPart(String part) {
        if (!form.fields().isEmpty()) {
            return form.one("on-" + part);
        }
        return VisitForm.dayAndTime("on", "none", offered()).getOrDefault("on-" + part, "");
    }

    /** Whether the day is not simply the one offered, so that its fields are shown at once. */
    public boolean isDayOpen() {
        return error("on-day") != null || !day().equals(offered().toLocalDate());
    }

    public boolean isRepeated(String time) {
        return ReadTimes.isRepeated(form, time) || error(time + "-second") != null;
    }

    /** Where the report is shown, when it is a correction. */
    public String shown() {
        return state.address().replaceFirst("/correct$", "");
    }

    /** Where the other report of the same minute is shown, null when there is none. */
    public @Nullable String twin() {
        return state.twin() == null ? null : "/visits/" + state.twin();
    }

    public List<String> agenciesChosen() {
        return form.all("agencies");
    }

    /** Whether the family was told of another day than that of the visit. */
    public boolean isToldAnotherDay() {
        return !day().equals(ReadTimes.quietDay(form, "told"));
    }

    /** Words of which the part marked stands out. */
    public String[] around(String key) {
        return frame.say(key, Map.of("moment", "\u0001")).split("\u0001", 2);
    }

    public List<Choice> notices() {
        var choices = new ArrayList<Choice>();
        for (var notice : List.of(Notice.PLANNED, Notice.UNANNOUNCED)) {
            var word = said().of(notice);
            var hint = frame.say("visits.notice-" + lower(notice) + "-hint");
            choices.add(new Choice(notice.name(), word, hint));
        }
        if (state.before() != null && state.before().notice() == Notice.UNKNOWN) {
            choices.add(new Choice("UNKNOWN", said().of(Notice.UNKNOWN)));
        }
        return choices;
    }

    /** Places, and the two ways of calling without going anywhere. */
    public List<Choice> places() {
        var choices = new ArrayList<>(said().choices(Place.values()));
        var address = family.household().address();
        if (address != null) {
            choices.set(
                    0,
                    new Choice(
                            "HOME", frame.say("visits.place-home-at", Map.of("address", address))));
        }
        choices.add(new Choice("VIDEO", frame.say("visits.by-video")));
        choices.add(new Choice("TELEPHONE", frame.say("visits.by-telephone")));
        return choices;
    }

    /** The places after a first line that chooses none. */
    public List<Choice> placesOrNone() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("visits.choose")));
        choices.addAll(said().choices(Place.values()));
        return choices;
    }

    public List<Choice> accesses() {
        return Arrays.stream(AccessGained.values())
                .map(it -> new Choice(it.name(), frame.say("visits.got-in-" + lower(it))))
                .toList();
    }

    public List<Choice> agencies() {
        var codes = new ArrayList<>(VisitWords.AGENCIES);
        form.all("agencies").stream().filter(it -> !codes.contains(it)).forEach(codes::add);
        return codes.stream().map(it -> new Choice(it, said().agency(it))).toList();
    }

    /** What was ticked, or before anything was, what the plans of the children say. */
    public List<String> purposesChosen() {
        return form.fields().isEmpty()
                ? state.expected().stream().map(Enum::name).toList()
                : form.all("purpose");
    }

    public List<Choice> nexts() {
        return List.of(
                new Choice("PLANNED", frame.say("visits.next-planned")),
                new Choice(
                        "UNANNOUNCED",
                        frame.say("visits.next-unannounced"),
                        frame.say("visits.next-unannounced-hint")),
                new Choice("NONE", frame.say("visits.next-none")));
    }

    public List<Card> cards() {
        return family.children().stream()
                .map(child ->
                        new Card(
                                child.id().toString(),
                                child.shortTitle(),
                                said().about(child, day()),
                                VisitRules.isOldEnoughToTalkAlone(child.ageOn(day()))))
                .toList();
    }

    /** How the draft stands, in words. */
    public String status() {
        var saved = state.savedAt();
        return saved == null
                ? frame.say("visits.draft-none")
                : frame.say(
                        "visits.draft-saved",
                        Map.of("time", words().time(WallClock.shown(saved).toLocalTime())));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
