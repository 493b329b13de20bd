package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pace.Pace;
import cymru.diogel.platform.pace.Rate;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.referrals.Referrals;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Anybody reports a concern, signed in or not, and may leave out who they are. */
@Controller
class PublicPage {
    static final String PATH = "/report-a-concern";
    private static final int TOO_MANY = 429;
    private static final Rate FROM_ONE = Rate.anHour("report.public", 6);
    private static final Rate FROM_ALL = Rate.aMinute("report.public.all", 30);

    private final Referrals referrals;
    private final Pace pace;
    private final Templates templates;
    private final Clock clock;

    PublicPage(Referrals referrals, Pace pace, Templates templates, Clock clock) {
        this.referrals = referrals;
        this.pace = pace;
        this.templates = templates;
        this.clock = clock;
    }

    @Open
    @GetMapping(PATH)
    Page show(@RequestParam(defaultValue = "") String done, Frame frame) {
        if (done.matches("R-[0-9A-F]{8}")) {
            return new Page(templates.practiceReferralsReceived(frame, done));
        }
        var fields = new HashMap<String, String>();
        fields.put("report", UUID.randomUUID().toString());
        fields.put("reply-language", frame.words().tag());
        return new Page(page(form(frame, new Typed(fields)), new Problems()));
    }

    @Open
    @PostMapping(PATH)
    View report(
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        var typed = new Typed(fields);
        var problems = new Problems();
        if (fields.containsKey("language")) {
            var words = Words.in(typed.get("language").equals("cy") ? "cy" : "en");
            var resolver = RequestContextUtils.getLocaleResolver(request);
            Objects.requireNonNull(resolver).setLocale(request, response, words.locale());
            return new Page(page(form(frame.in(words), typed), problems));
        }
        var form = form(frame, typed);
        var reading = new ReadReport(form, problems, clock.instant(), LocalDate.now(clock));
        var coming = reading.read(typed.ownId("report"), null);
        if (coming == null) {
            return Page.refused(page(form, problems));
        }
        var asks =
                List.of(
                        new Pace.Ask(FROM_ONE, request.getRemoteAddr()),
                        new Pace.Ask(FROM_ALL, "all"));
        var turn = pace.take(asks);
        if (!turn.isNow()) {
            var when = Map.of("when", turn.when(frame.words()));
            problems.add("concern", frame.say("referrals.too-often", when));
            return new Page(page(form, problems), TOO_MANY);
        }
        return new RedirectView(PATH + "?done=" + referrals.receive(coming));
    }

    private JteModel page(ReportForm form, Problems problems) {
        return templates.practiceReferralsConcern(
                form.frame(), form, DraftState.none(PATH), problems);
    }

    private static ReportForm form(Frame frame, Typed typed) {
        return new ReportForm(frame, typed, Set.of(), ReportForm.Asker.PUBLIC, Known.NOTHING);
    }
}
