package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.VisitFile.Preview;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headings of a file, the first values under each, and what each is said to mean. */
public record HeadingsForm(UUID id, Preview preview, List<String> chosen, Words words) {
    static final String UNKNOWN = "";
    static final String LEFT_OUT = "-";

    private static final int LONGEST_SHOWN = 40;

    /** One column of the file. */
    public record Column(String name, String heading, String values, String chosen) {
        boolean isKnownChoice() {
            return chosen.equals(UNKNOWN) || chosen.equals(LEFT_OUT) || field(chosen) != null;
        }
    }

    public String action() {
        return UploadPage.PATH + "/" + id + "/headings";
    }

    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < chosen.size(); i++) {
            var at = i;
            var values =
                    preview.rows().stream()
                            .map(row -> at < row.size() ? shown(row.get(at)) : "")
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining(" · "));
            var heading = shown(preview.headings().columns().get(i).text());
            var name = heading.isEmpty() ? words.say("intake.heading-empty") : heading;
            columns.add(new Column("column-" + i, name, values, chosen.get(i)));
        }
        return columns;
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(UNKNOWN, words.say("intake.use-unknown")));
        choices.add(new Choice(LEFT_OUT, words.say("intake.use-ignored")));
        for (var field : Field.ofVisits()) {
            choices.add(new Choice(field.name(), IntakeView.meaning(field, words)));
        }
        return choices;
    }

    static @Nullable Field field(String chosen) {
        return Field.ofVisits().stream()
                .filter(it -> it.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
