package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.intake.Intake;
import java.util.List;

/**
 * Some of the problems of a file.
 *
 * @param kinds the kinds that were found, and all
 * @param kind the kind that is shown, empty for all
 */
public record ProblemsView(
        Intake intake, List<Problem> problems, List<Choice> kinds, String kind, Pages pages) {

    public String path() {
        return UploadPage.PATH + "/" + intake.id();
    }

    public long unlisted() {
        var findings = intake.findings();
        return findings == null ? 0 : findings.unlisted();
    }
}
