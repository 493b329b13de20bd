package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.language.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What the guide says of the files, written from the layout. */
final class CasePages {
    private static final Properties WORDS = new Properties();

    static {
        try (var in = CaseHeadings.class.getResourceAsStream("words.properties")) {
            WORDS.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Words words;

    CasePages(Words words) {
        this.words = words;
    }

    /** The first Welsh heading of a column. */
    static String welsh(String column) {
        return WORDS.getProperty("pennawd." + column, "").split("\\|", -1)[0].strip();
    }

    /** Every file with its columns. */
    String tables() {
        var page = new StringBuilder();
        for (var file : CaseFile.values()) {
            page.append("\n### `").append(file.fileName()).append("`: ");
            page.append(words.say(file.message())).append("\n\n");
            page.append(
                    said(
                            "| Heading | In Welsh | Needed | What it holds |",
                            "| Pennawd | Yn Gymraeg | Angen | Yr hyn sydd ynddi |"));
            page.append("\n|---|---|---|---|\n");
            for (var column : file.columns()) {
                page.append("| `").append(column.name()).append("` | ");
                page.append(welsh(column.name())).append(" | ");
                page.append(column.isNeeded() ? said("yes", "oes") : "").append(" | ");
                page.append(what(column)).append(" |\n");
            }
            rules(file, page);
        }
        return page.toString();
    }

    private String said(String english, String welsh) {
        return words.isWelsh() ? welsh : english;
    }

    private String what(CaseColumn column) {
        var file = column.of() == null ? "" : "`" + column.of().fileName() + "`";
        return switch (column.sort()) {
            case ID -> said("its identity, of its own in this file", "ei hunaniaeth ei hun");
            case TO ->
                    said(
                            "identity of a row of " + file + ", there or taken over before",
                            "hunaniaeth rhes o " + file + ", yno neu wedi’i chymryd o’r blaen");
            case IN -> said("identity of a row of " + file, "hunaniaeth rhes o " + file);
            case MANY ->
                    said(
                            "identities of rows of " + file + ", parted by ;",
                            "hunaniaethau rhesi o " + file + ", wedi’u gwahanu gan ;");
            case WORKER ->
                    said(
                            "a worker: of `workers.csv`, or a username or reference here",
                            "gweithiwr: o `workers.csv`, neu enw defnyddiwr neu gyfeirnod yma");
            case TEAM -> said("code of a team here", "cod tîm yma");
            default -> plain(column);
        };
    }

    private String plain(CaseColumn column) {
        var terms = column.terms() == null ? "" : codes(column.terms().codes());
        return switch (column.sort()) {
            case DAY -> said("a day", "diwrnod") + future(column);
            case MOMENT -> said("a day and its time", "diwrnod a’i amser") + future(column);
            case DAY_AND_TIME ->
                    said("a day, with its time if known", "diwrnod, a’i amser os yw’n hysbys");
            case TEXT ->
                    said("words, at most ", "geiriau, ar y mwyaf ")
                            + column.longest()
                            + said(" characters", " o nodau");
            case ANSWER -> said("yes or no; empty: not known", "ie neu na; gwag: anhysbys");
            case NUMBER -> said("a whole number", "rhif cyfan");
            case ONE -> said("one of ", "un o ") + terms;
            case SOME ->
                    said("of ", "o ") + terms + said(", parted by ;", ", wedi’u gwahanu gan ;");
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    private String future(CaseColumn column) {
        return column.marks().future() ? said(", maybe to come", ", efallai i ddod") : "";
    }

    private static String codes(List<String> codes) {
        return String.join(", ", codes.stream().map(it -> "`" + it + "`").toList());
    }

    private void rules(CaseFile file, StringBuilder page) {
        var lines = new ArrayList<String>();
        for (var rule : file.rules()) {
            switch (rule) {
                case RowRule.After(var later, var earlier) ->
                        lines.add(
                                said("`%s` is not before `%s`", "nid yw `%s` cyn `%s`")
                                        .formatted(later, earlier));
                case RowRule.With(var said, var others) ->
                        lines.add(
                                said("with `%s` also %s", "gyda `%s` hefyd %s")
                                        .formatted(said, codes(others)));
                case RowRule.Counted _ -> {}
            }
        }
        if (!lines.isEmpty()) {
            page.append('\n').append(String.join("; ", lines)).append(".\n");
        }
    }
}
