package cymru.diogel.visiting.thematic.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.visiting.thematic.ThematicReport;
import java.util.List;
import java.util.stream.Stream;

/** The report on its page, and the other ways in which it can be had. */
public record ReportView(Frame frame, Selection chosen, ThematicReport report) {

    /** One of them; its language is not always that of the page. */
    public record Way(String words, String href, String language) {}

    /** The same report to read in the other language. */
    public Way other() {
        var language = Words.in(report.words().isWelsh() ? "en" : "cy");
        return new Way(
                frame.say("thematic.read-" + language.tag()),
                chosen.report(language),
                language.tag());
    }

    public List<Way> files() {
        return Stream.of("pdf", "xlsx")
                .flatMap(kind -> Stream.of("cy", "en").map(tag -> file(kind, Words.in(tag))))
                .toList();
    }

    private Way file(String kind, Words language) {
        return new Way(
                frame.say("thematic.take-" + kind + "-" + language.tag()),
                chosen.file(kind, language),
                language.tag());
    }

    public String again() {
        return chosen.choice();
    }
}
