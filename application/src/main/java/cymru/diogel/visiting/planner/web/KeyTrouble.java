package cymru.diogel.visiting.planner.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.sealing.SealKey.Unsealable;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says plainly that sealed times cannot be opened, and what the administrator can do. */
@ControllerAdvice(basePackageClasses = KeyTrouble.class)
class KeyTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(KeyTrouble.class);

    private final Templates templates;

    KeyTrouble(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler
    Page explain(Unsealable trouble, Frame frame) {
        LOG.warn("Drawn times cannot be opened: {}", trouble.getMessage());
        var why = PlannerWords.lower(trouble.why());
        return new Page(
                templates.visitingPlannerKey(frame, why),
                HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
