package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Question;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.learning.Lesson;
import cymru.diogel.practice.learning.LessonMark;
import cymru.diogel.practice.outcomes.Panels;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be learned, in words.
 *
 * @param all of the time that is asked for
 * @param shown of those, what is asked for
 * @param open reviews that the reader may open
 * @param pages which part of what is shown is on the page
 */
public record LearningView(
        Frame frame,
        LearningAsked asked,
        List<Lesson> all,
        List<Lesson> shown,
        Names names,
        Set<UUID> open,
        Pages pages) {
    private static final int QUARTERS = 5;

    /** The names of what stands in it. */
    record Names(
            List<Question> questions,
            List<Team> teams,
            Map<UUID, Team.Agency> agencies,
            Map<UUID, String> people) {}

    /** How many lessons there are of something, and where they are. */
    public record Line(String label, int count, String href) {}

    /** What is on this page. */
    public List<Lesson> rows() {
        return shown.subList(pages.before(), pages.to());
    }

    public boolean isOpen(Lesson it) {
        return open.contains(it.of().id());
    }

    /** What was said; a panel speaks of the case, so only to those who may see it. */
    public String words(Lesson it) {
        return !it.isOfPanel() || isOpen(it)
                ? it.said().words()
                : frame.say("learning.panel-closed");
    }

    public String purpose(Lesson it) {
        var purpose = it.said().purpose();
        return frame.say(purpose == null ? "learning.by-panel" : purpose.message());
    }

    public String when(Lesson it) {
        return day(WallClock.shown(it.said().at()).toLocalDate());
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String stage(Lesson it) {
        return frame.say(it.of().stage().message());
    }

    public String themes(Lesson it) {
        return it.themes().stream().map(this::theme).sorted().collect(Collectors.joining(", "));
    }

    String theme(String code) {
        return names.questions().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.title().in(frame.words()))
                .findFirst()
                .orElse(code);
    }

    public String team(Lesson it) {
        return team(LearningAsked.teamOf(it));
    }

    private String team(String id) {
        return names.teams().stream()
                .filter(it -> it.id().toString().equals(id))
                .map(it -> it.name(frame.words()))
                .findFirst()
                .orElse(frame.say("learning.no-team"));
    }

    public String agency(Lesson it) {
        return agency(LearningAsked.agencyOf(it, names.agencies()));
    }

    private String agency(String id) {
        return names.agencies().values().stream()
                .filter(it -> it.id().toString().equals(id))
                .map(it -> frame.words().isWelsh() ? it.nameWelsh() : it.nameEnglish())
                .findFirst()
                .orElse(frame.say("learning.council"));
    }

    /** What became of it, with who saw to it and when. */
    public String mark(LessonMark it) {
        return frame.say(
                "learning.marked",
                Map.of(
                        "what", frame.say(it.kind().message()),
                        "who", names.people().getOrDefault(it.by(), "–"),
                        "at", frame.words().moment(WallClock.shown(it.at()))));
    }

    public String heading() {
        return frame.say("learning.count", Map.of("n", shown.size()));
    }

    public String period() {
        return frame.say(
                "learning.period", Map.of("from", day(asked.from()), "to", day(asked.to())));
    }

    public String file(String ending) {
        return LearningPage.PATH + "." + ending + "?" + asked.query();
    }

    /** How many there are of each theme in this time; one lesson may have several. */
    public List<Line> byTheme() {
        return lines("theme", it -> it.themes().stream(), this::theme);
    }

    public List<Line> byTeam() {
        return lines("team", it -> Stream.of(LearningAsked.teamOf(it)), this::team);
    }

    public List<Line> byAgency() {
        return lines(
                "agency",
                it -> Stream.of(LearningAsked.agencyOf(it, names.agencies())),
                this::agency);
    }

    // By name, so that no order ranks anybody.
    private List<Line> lines(
            String field, Function<Lesson, Stream<String>> of, Function<String, String> label) {
        var counts = new HashMap<String, Integer>();
        all.forEach(it -> of.apply(it).forEach(value -> counts.merge(value, 1, Integer::sum)));
        var collator = Collator.getInstance(frame.words().locale());
        var bare = new LearningAsked(asked.today(), asked.quarter(), "", "", "", "");
        return counts.entrySet().stream()
                .map(it ->
                        new Line(
                                label.apply(it.getKey()),
                                it.getValue(),
                                LearningPage.PATH + "?" + bare.with(field, it.getKey())))
                .sorted(Comparator.comparing(Line::label, collator::compare))
                .toList();
    }

    public String value(String field) {
        return asked.value(field);
    }

    public List<Choice> quarters() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("learning.year")));
        Stream.iterate(Panels.quarter(asked.today()), it -> it.minusMonths(3))
                .limit(QUARTERS)
                .map(it ->
                        new Choice(
                                it.toString(),
                                frame.say(
                                        "learning.quarter",
                                        Map.of(
                                                "from", day(it),
                                                "to", day(it.plusMonths(3).minusDays(1))))))
                .forEach(choices::add);
        return choices;
    }

    /** What a field may be narrowed to, all first. */
    public List<Choice> choices(String field) {
        var given =
                switch (field) {
                    case "theme" ->
                            names.questions().stream()
                                    .map(it -> new Choice(it.code(), theme(it.code())));
                    case "team" ->
                            names.teams().stream()
                                    .map(it -> new Choice("" + it.id(), it.name(frame.words())));
                    case "agency" ->
                            Stream.concat(
                                            Stream.of(LearningAsked.COUNCIL),
                                            names.agencies().values().stream()
                                                    .map(it -> it.id().toString())
                                                    .distinct())
                                    .map(it -> new Choice(it, agency(it)));
                    default ->
                            Stream.concat(
                                            Stream.of(LearningAsked.WAITING),
                                            Stream.of(LessonMark.Kind.values()).map(Enum::name))
                                    .map(it ->
                                            new Choice(
                                                    it,
                                                    frame.say(
                                                            "learning.state-"
                                                                    + it.toLowerCase(
                                                                            Locale.ROOT))));
                };
        return Stream.concat(Stream.of(new Choice("", frame.say("learning.all"))), given).toList();
    }
}
