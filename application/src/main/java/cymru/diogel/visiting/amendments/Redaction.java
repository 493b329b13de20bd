package cymru.diogel.visiting.amendments;

import cymru.diogel.practice.families.Redactions;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes words out of a report wherever they stand, however they are spaced or capitalised. */
record Redaction(Pattern words) {

    static Redaction of(String words) {
        var parts = Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote);
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Redaction(Pattern.compile(parts.collect(Collectors.joining("\\s+")), flags));
    }

    /** The text without the words. */
    String in(String text) {
        return words.matcher(text).replaceAll(Matcher.quoteReplacement(Redactions.MARK));
    }

    boolean changes(Visit visit) {
        return !in(visit).equals(visit);
    }

    /** The report without the words. */
    Visit in(Visit visit) {
        var said = visit.words();
        var without =
                new Visit.Words(
                        out(said.accessSteps()),
                        out(said.present()),
                        out(said.account()),
                        out(said.said()),
                        out(said.rooms()),
                        out(said.company()),
                        out(said.concerns()));
        var children = visit.children().stream().map(this::in).toList();
        return Moving.with(visit, visit.household(), without, children);
    }

    private Seen in(Seen child) {
        var remarks = child.remarks();
        return new Seen(
                child.child(),
                child.sourceReference(),
                child.seen(),
                child.alone(),
                child.bedroom(),
                out(child.whyNot()),
                new Remarks(
                        remarks.notAlone(),
                        out(remarks.observed()),
                        out(remarks.bedroomNot()),
                        out(remarks.bedroomOf())));
    }

    private @Nullable String out(@Nullable String text) {
        return text == null ? null : in(text);
    }
}
