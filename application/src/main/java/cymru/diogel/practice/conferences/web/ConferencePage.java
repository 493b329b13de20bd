package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Chairing;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Stage;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One conference from its call to its record. */
@Controller
class ConferencePage {
    static final String PATH = ConferenceQueuePage.PATH + "/{id}";
    private static final int LONGEST = 2000;
    private static final List<Stage> OF_RECORD =
            List.of(
                    Stage.RECORD_DRAFTED,
                    Stage.RECORD_AGREED,
                    Stage.RECORD_SENT,
                    Stage.CORRECTION_ASKED,
                    Stage.FINAL);

    private final ConferenceDesk desk;
    private final Conferences conferences;
    private final Chairing chairing;
    private final Templates templates;

    ConferencePage(
            ConferenceDesk desk, Conferences conferences, Chairing chairing, Templates templates) {
        this.desk = desk;
        this.conferences = conferences;
        this.chairing = chairing;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var opened = desk.look(id, viewer);
        var view = view(opened, frame, viewer, Typed.NOTHING);
        return new Page(templates.practiceConferencesConference(frame, view, new Problems()));
    }

    private ConferenceView view(
            ConferenceDesk.Opened opened, Frame frame, Viewer viewer, Typed typed) {
        var all = conferences.written(opened.id());
        var reports = all.reports();
        var steps = opened.whole().steps();
        var replaced = all.replaced();
        var written = Stream.concat(reports.stream(), replaced.stream()).toList();
        var accounts = desk.named(ConferenceView.accounts(opened.conference(), written, steps));
        var told = new ConferenceView.Told(reports, replaced, steps, accounts);
        return new ConferenceView(frame, opened, told, viewer, typed, desk.today());
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH + "/postpone")
    View postpone(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var to = typed.day("to").filter(it -> !it.isBefore(desk.today())).orElse(null);
        if (to == null) {
            problems.add("to", frame.say("conferences.problem-planned"));
        }
        needed(frame, typed, "why", problems);
        if (to == null || !problems.isEmpty()) {
            return refused(view(opened, frame, viewer, typed), problems);
        }
        chairing.postpone(id, to, typed.get("why"), viewer.id());
        return at(id);
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH + "/cancel")
    View cancel(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        needed(frame, typed, "cancel-why", problems);
        if (!problems.isEmpty()) {
            return refused(view(opened, frame, viewer, typed), problems);
        }
        chairing.cancel(id, typed.get("cancel-why"), viewer.id());
        return at(id);
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH + "/invitations/{invited}/keep-out")
    View keepOut(
            @PathVariable UUID id,
            @PathVariable UUID invited,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var who = opened.invitation(invited);
        var typed = new Typed(fields);
        var problems = new Problems();
        needed(frame, typed, "out-" + invited, problems);
        if (!problems.isEmpty()) {
            return refused(view(opened, frame, viewer, typed), problems);
        }
        if (!who.isKeptOut() && opened.conference().progress().heldOn() == null) {
            conferences.keepOut(who, typed.get("out-" + invited), viewer.id(), opened.ids());
        }
        return at(id);
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH + "/summary")
    View sendSummary(@PathVariable UUID id, Viewer viewer) {
        desk.look(id, viewer);
        chairing.sendSummary(id);
        return at(id);
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH + "/record")
    View record(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var to = typed.one("step", Stage.class).filter(OF_RECORD::contains).orElse(null);
        if (to == null) {
            throw new Absent();
        }
        if (to.needsReason()) {
            needed(frame, typed, "correction", problems);
        }
        if (!problems.isEmpty()) {
            return refused(view(opened, frame, viewer, typed), problems);
        }
        var reason = to.needsReason() ? typed.get("correction") : null;
        chairing.record(id, to, reason, viewer.id());
        return at(id);
    }

    /** The record as a document, with its headings in the language asked for. */
    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/minutes/{language}")
    ResponseEntity<byte[]> minutes(
            @PathVariable UUID id, @PathVariable String language, Frame frame, Viewer viewer) {
        var opened = desk.look(id, viewer);
        if (opened.conference().said() == null || !language.matches("cy|en")) {
            throw new Absent();
        }
        var words = Words.in(language);
        var in =
                new Frame(
                        words,
                        frame.here(),
                        frame.csrf(),
                        frame.signed(),
                        frame.menu(),
                        frame.setting());
        var view = view(opened, in, viewer, Typed.NOTHING);
        var page = templates.practiceConferencesMinutes(in, view).render();
        return PdfAnswer.of(page, words.say("conferences.minutes-file"), words.tag());
    }

    static void needed(Frame frame, Typed typed, String field, Problems problems) {
        var text = typed.get(field);
        if (text.isEmpty()) {
            problems.add(field, frame.say("conferences.problem-words"));
        } else if (text.length() > LONGEST) {
            problems.add(field, frame.say("conferences.problem-long"));
        }
    }

    private Page refused(ConferenceView view, Problems problems) {
        return Page.refused(templates.practiceConferencesConference(view.frame(), view, problems));
    }

    static RedirectView at(UUID id) {
        return new RedirectView(ConferenceQueuePage.PATH + "/" + id);
    }
}
