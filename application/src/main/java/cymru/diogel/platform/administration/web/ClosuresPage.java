package cymru.diogel.platform.administration.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Deadlines.Closure;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The days on which the council is shut besides bank holidays. */
@Controller
class ClosuresPage {
    static final String PATH = "/closures";
    private static final int LONGEST = 100;

    private final Templates templates;
    private final Deadlines deadlines;
    private final Clock clock;

    ClosuresPage(Templates templates, Deadlines deadlines, Clock clock) {
        this.templates = templates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Needs(Right.ADMINISTER)
    @GetMapping(PATH)
    Page show(Frame frame) {
        return new Page(
                templates.platformAdministrationClosures(
                        frame, lines(frame), Typed.NOTHING, new Problems()));
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH)
    View add(Frame frame, @RequestParam Map<String, String> fields) {
        var typed = new Typed(fields);
        var problems = problems(frame, typed);
        if (!problems.isEmpty()) {
            return Page.refused(
                    templates.platformAdministrationClosures(frame, lines(frame), typed, problems));
        }
        deadlines.close(
                new Closure(
                        typed.day("day").orElseThrow(),
                        LocalDate.now(clock),
                        typed.get("english"),
                        typed.get("welsh")));
        return new RedirectView(PATH);
    }

    @Needs(Right.ADMINISTER)
    @PostMapping(PATH + "/{day}/withdraw")
    View withdraw(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        deadlines.withdraw(day);
        return new RedirectView(PATH);
    }

    private List<ShutDay> lines(Frame frame) {
        var today = LocalDate.now(clock);
        var words = frame.words();
        return deadlines.closures().stream()
                .map(it ->
                        new ShutDay(
                                it.day(),
                                words.date(it.day()),
                                words.isWelsh() ? it.reasonWelsh() : it.reasonEnglish(),
                                words.date(it.announcedOn()),
                                it.announcedOn().equals(today)))
                .toList();
    }

    private Problems problems(Frame frame, Typed typed) {
        var problems = new Problems();
        var day = typed.day("day");
        if (day.isEmpty()) {
            problems.add("day", frame.say("administration.closure-day-wrong"));
        } else if (day.get().isBefore(LocalDate.now(clock))) {
            problems.add("day", frame.say("administration.closure-day-past"));
        } else if (deadlines.closures().stream().anyMatch(it -> it.day().equals(day.get()))) {
            problems.add("day", frame.say("administration.closure-day-taken"));
        }
        Stream.of("welsh", "english")
                .filter(it -> !typed.isSaid(it, LONGEST))
                .forEach(it ->
                        problems.add(it, frame.say("administration.closure-" + it + "-missing")));
        return problems;
    }
}
