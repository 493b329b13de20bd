package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.HeadingMap.Heading;
import cymru.diogel.visiting.imports.HeadingMap.Use;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.Problem.Effect;
import cymru.diogel.visiting.intake.Intake;
import cymru.diogel.visiting.intake.Intake.Findings;
import cymru.diogel.visiting.intake.Intake.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file that was sent, as its page shows it.
 *
 * @param same the last import of a file with the same bytes
 * @param readsVisits whether the viewer may list visits
 */
public record IntakeView(
        Intake intake, String who, Optional<Intake> same, boolean readsVisits, Words words) {

    public Findings findings() {
        return Objects.requireNonNull(intake.findings());
    }

    public Tally tally() {
        return findings().tally();
    }

    public String path() {
        return UploadPage.PATH + "/" + intake.id();
    }

    /** The numbers of this file by name, for sentences. */
    public Map<String, Object> numbers() {
        var tally = tally();
        return Map.of(
                "rows", tally.rows(),
                "fresh", tally.fresh(),
                "here", tally.here(),
                "repeated", tally.repeated(),
                "rejected", tally.rejected(),
                "visits", tally.visits());
    }

    /** Kinds of problem that were found, what costs most first. */
    public List<Kind> kinds() {
        return findings().problems().entrySet().stream()
                .map(it -> new Kind(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparing((Kind kind) -> kind.code().effect())
                                .thenComparing(Kind::count, Comparator.reverseOrder())
                                .thenComparing(Kind::code))
                .toList();
    }

    /** One kind of problem and how often it was found. */
    public record Kind(Code code, long count) {
        public String label(Words words) {
            return IntakeView.label(code, words);
        }

        public String effect(Words words) {
            return words.say("intake.effect-" + code.effect().name().toLowerCase(Locale.ROOT));
        }
    }

    public static String label(Code code, Words words) {
        return words.say("intake.code-" + code);
    }

    public List<Heading> unknown() {
        return findings().headings().columns().stream()
                .filter(it -> it.use() == Use.UNKNOWN)
                .toList();
    }

    /** What a heading was taken to mean. */
    public String meaning(Heading heading) {
        var field = heading.field();
        return field == null
                ? words.say("intake.use-" + heading.use().name().toLowerCase(Locale.ROOT))
                : meaning(field, words);
    }

    static String meaning(Field field, Words words) {
        return words.say(
                "intake.field",
                Map.of("name", field.heading(), "meaning", words.say("intake.field-" + field)));
    }

    /** What the file says nothing of, and what is then taken to be so. */
    public List<String> assumed() {
        return Stream.of(Field.PLACE, Field.MODE, Field.ACCESS, Field.RECORDED_AT)
                .filter(findings()::lacks)
                .map(it -> words.say("intake.without-" + it.heading()))
                .toList();
    }

    public boolean monthsMayComeFirst() {
        return findings().problems().containsKey(Code.DATE_MONTH_FIRST);
    }

    /** Whether saying what the headings mean could help. */
    public boolean turnsOnHeadings() {
        return findings().problems().keySet().stream()
                .anyMatch(it ->
                        it.name().startsWith("HEADING_") && it.effect() == Effect.REFUSES_FILE);
    }
}
