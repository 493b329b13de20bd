package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.pages.Pages;
import cymru.diogel.visiting.intake.Intake;
import cymru.diogel.visiting.intake.Intakes.Line;
import cymru.diogel.visiting.intake.Intakes.Outcome;
import java.util.List;

/** Some of the rows of a file that can be used. */
public record UsableRows(Intake intake, Outcome outcome, List<Line> lines, Pages pages) {
    public String path() {
        return UploadPage.PATH + "/" + intake.id();
    }
}
