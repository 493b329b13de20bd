package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often reviewers agree, by what an enquiry is and by whose view it is; never by person.
 *
 * @param agencies the agency of each team that belongs to one
 */
record OutcomeRates(List<Review.Whole> judged, Map<UUID, Team.Agency> agencies) {
    static final String COUNCIL = "council";
    static final String OTHER = "other";

    /** What they are told apart by. */
    enum Table {
        DETERMINATION,
        CONDUCT,
        TEAM,
        /** Each verdict by the agency of whoever gave it; in the others an enquiry counts once. */
        AGENCY,
        REASON;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Table> of(String typed) {
            return Stream.of(values()).filter(it -> it.code().equals(typed)).findFirst();
        }
    }

    /** One thing counted: in which line of a table, and what was said. */
    private record Counted(String line, Result result) {}

    /** What is counted of one review in a table. */
    private Stream<Counted> counted(Table table, Review.Whole it) {
        var own = it.verdicts().stream().filter(said -> said.part() != Part.PANEL).toList();
        var result = Result.together(own.stream().map(said -> said.result()).toList());
        var of = it.review().of();
        return switch (table) {
            case DETERMINATION ->
                    Stream.of(new Counted(String.valueOf(of.determination().number()), result));
            case CONDUCT -> Stream.of(new Counted(of.joint() ? "joint" : "single", result));
            case TEAM ->
                    Stream.of(
                            new Counted(of.team() == null ? OTHER : of.team().toString(), result));
            case AGENCY ->
                    own.stream()
                            .map(said ->
                                    new Counted(agency(said.part(), said.team()), said.result()));
            case REASON ->
                    own.stream()
                            .flatMap(said -> said.reasons().stream())
                            .distinct()
                            .map(reason -> new Counted(reason.name(), Result.NOT_AGREED));
        };
    }

    String agency(Part part, @Nullable UUID team) {
        if (part == Part.FIRST) {
            return COUNCIL;
        }
        var agency = team == null ? null : agencies.get(team);
        return agency == null ? OTHER : agency.id().toString();
    }

    /** For each line of a table how often each was said. */
    Map<String, Map<Result, Integer>> lines(Table table) {
        var lines = new TreeMap<String, Map<Result, Integer>>();
        for (var it : judged) {
            counted(table, it)
                    .forEach(one ->
                            lines.computeIfAbsent(one.line(), _ -> new EnumMap<>(Result.class))
                                    .merge(one.result(), 1, Integer::sum));
        }
        return lines;
    }

    /** The reviews behind a number, once for each time they are counted in it. */
    List<Review> rows(Table table, String line, Collection<Result> results) {
        var rows = new ArrayList<Review>();
        for (var it : judged) {
            counted(table, it)
                    .filter(one -> one.line().equals(line) && results.contains(one.result()))
                    .forEach(_ -> rows.add(it.review()));
        }
        return rows;
    }
}
