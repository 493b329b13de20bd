package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import cymru.diogel.practice.outcomes.web.OutcomeRates.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rates as tables; a number below five is called small, and is a link as the others are. */
public record OutcomeRatesView(Frame frame, Asked asked, LocalDate today, Tables tables) {
    private static final int OFFERED = 4;

    /** Below this nobody could tell chance from anything else, and somebody might be known. */
    static final int SMALL = 5;

    /** Agreement by several things, the reasons against it, and what came after. */
    public record Tables(List<Lines> agreement, Lines reasons, List<After> later) {}

    /** From when until when. */
    public record Asked(LocalDate from, LocalDate to) {
        String query() {
            return "from=" + from + "&to=" + to;
        }
    }

    /** A table; its words are messages under its code. */
    public record Lines(String code, List<Line> lines) {}

    /**
     * A line of a table.
     *
     * @param share of those agreed, none where there are too few
     */
    public record Line(
            String label,
            Cell all,
            Cell agreed,
            Cell learning,
            Cell notAgreed,
            @Nullable Integer share) {}

    /** A number, and where its rows are. */
    public record Cell(int count, String href) {}

    /**
     * What came after outcomes of one result.
     *
     * @param signs how many of those followed had each kind of sign
     */
    public record After(String label, Cell followed, List<Cell> signs) {}

    static Lines lines(Frame frame, Asked asked, OutcomeRates rates, Table table, Names names) {
        var lines = new ArrayList<Line>();
        rates.lines(table)
                .forEach((value, counts) -> {
                    var agreed = counts.getOrDefault(Result.AGREED, 0);
                    var learning = counts.getOrDefault(Result.AGREED_WITH_LEARNING, 0);
                    var not = counts.getOrDefault(Result.NOT_AGREED, 0);
                    var all = agreed + learning + not;
                    var href =
                            "/outcomes/rates/rows?"
                                    + asked.query()
                                    + "&by="
                                    + table.code()
                                    + "&line="
                                    + value
                                    + "&result=";
                    lines.add(
                            new Line(
                                    names.label(frame, table, value),
                                    new Cell(all, href),
                                    new Cell(agreed, href + Result.AGREED),
                                    new Cell(learning, href + Result.AGREED_WITH_LEARNING),
                                    new Cell(not, href + Result.NOT_AGREED),
                                    all < SMALL
                                            ? null
                                            : Math.round(100f * (agreed + learning) / all)));
                });
        // By name, so that no order ranks anybody.
        lines.sort(Comparator.comparing(Line::label));
        return new Lines(table.code(), List.copyOf(lines));
    }

    /** The names of what stands in the tables. */
    record Names(List<Team> teams, Map<UUID, Team.Agency> agencies) {
        String label(Frame frame, Table table, String value) {
            return switch (table) {
                case DETERMINATION -> frame.say("outcomes.determination", Map.of("n", value));
                case CONDUCT -> frame.say("outcomes." + value);
                case REASON -> frame.say(Reason.valueOf(value).message());
                case TEAM ->
                        teams.stream()
                                .filter(it -> it.id().toString().equals(value))
                                .map(it -> it.name(frame.words()))
                                .findFirst()
                                .orElse(frame.say("outcomes.no-team"));
                case AGENCY -> agency(frame, value);
            };
        }

        private String agency(Frame frame, String value) {
            if (value.equals(OutcomeRates.COUNCIL)) {
                return frame.say("outcomes.council");
            }
            return agencies.values().stream()
                    .filter(it -> it.id().toString().equals(value))
                    .map(it -> frame.words().isWelsh() ? it.nameWelsh() : it.nameEnglish())
                    .findFirst()
                    .orElse(frame.say("outcomes.another-agency"));
        }
    }

    /** A number in words: small ones are not told. */
    public String count(Cell it) {
        return it.count() > 0 && it.count() < SMALL
                ? frame.say("outcomes.few")
                : String.valueOf(it.count());
    }

    public String share(Line it) {
        return it.share() == null
                ? frame.say("outcomes.too-few")
                : frame.say("outcomes.percent", Map.of("n", it.share()));
    }

    public String period() {
        return frame.say("outcomes.rates-period", words(asked));
    }

    /** Other times that may be asked for: the last quarters that are over. */
    public List<Other> others() {
        return Stream.iterate(Panels.quarter(today).minusMonths(3), it -> it.minusMonths(3))
                .limit(OFFERED)
                .map(it -> new Asked(it, it.plusMonths(3).minusDays(1)))
                .map(it ->
                        new Other(
                                frame.say("outcomes.quarter", words(it)),
                                "/outcomes/rates?" + it.query()))
                .toList();
    }

    /** Another time, and where its rates are. */
    public record Other(String label, String href) {}

    private Map<String, String> words(Asked it) {
        var words = frame.words();
        return Map.of("from", words.date(it.from()), "to", words.date(it.to()));
    }
}
