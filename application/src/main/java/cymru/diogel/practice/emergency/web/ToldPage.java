package cymru.diogel.practice.emergency.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.emergency.Emergencies;
import gen.jte.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a manager is told at once: whose record was opened, by whom and why. */
@Controller
class ToldPage {
    private final Emergencies emergencies;
    private final Lines lines;
    private final Access access;
    private final Templates templates;

    ToldPage(Emergencies emergencies, Lines lines, Access access, Templates templates) {
        this.emergencies = emergencies;
        this.lines = lines;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.BE_TOLD_OF_EMERGENCIES)
    @GetMapping("/emergency/told")
    Page show(Frame frame, Viewer viewer) {
        access.browse(Entry.seen("emergency.told"));
        var told = lines.of(emergencies.read(viewer.id()), frame);
        return new Page(templates.practiceEmergencyTold(frame, told));
    }
}
