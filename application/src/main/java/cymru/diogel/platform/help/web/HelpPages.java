package cymru.diogel.platform.help.web;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import gen.jte.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that anybody may read. */
@Controller
class HelpPages {
    private final Templates templates;

    HelpPages(Templates templates) {
        this.templates = templates;
    }

    @Open
    @GetMapping("/help")
    Page help(Frame frame) {
        return new Page(templates.platformHelpHelp(frame));
    }

    @Open
    @GetMapping("/help/accessibility")
    Page accessibility(Frame frame) {
        return new Page(templates.platformHelpAccessibility(frame));
    }

    @Open
    @GetMapping("/help/privacy")
    Page privacy(Frame frame) {
        return new Page(templates.platformHelpPrivacy(frame));
    }
}
