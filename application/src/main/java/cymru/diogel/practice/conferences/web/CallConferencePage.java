package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Conference.Call;
import cymru.diogel.practice.conferences.Conference.Counted;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.people.Child;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Calls one meeting for a child and those brothers and sisters it is about. */
@Controller
class CallConferencePage {
    static final String PATH = ConferenceQueuePage.PATH + "/new";
    private static final int LONGEST = 2000;

    private final Conferences conferences;
    private final Siblings siblings;
    private final Access access;
    private final Templates templates;
    private final Clock clock;

    CallConferencePage(
            Conferences conferences,
            Siblings siblings,
            Access access,
            Templates templates,
            Clock clock) {
        this.conferences = conferences;
        this.siblings = siblings;
        this.access = access;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.CALL_CONFERENCES)
    @GetMapping(PATH)
    Page show(
            @RequestParam UUID child,
            @RequestParam(required = false) @Nullable LocalDate discussion,
            @RequestParam(defaultValue = "") String moved,
            Frame frame,
            Viewer viewer) {
        access.lookToWrite(viewer, List.of(child), "conference.new");
        var fields = new HashMap<String, String>();
        fields.put("conference", UUID.randomUUID().toString());
        fields.put("child", child.toString());
        fields.put("moved", moved);
        if (discussion != null) {
            fields.put("discussion", Siblings.typed(discussion));
        }
        var home = siblings.of(child, viewer);
        home.offered().forEach(it -> fields.put("with-" + it.id(), "yes"));
        var prefers = home.offered().stream().map(Child::language).filter(Objects::nonNull);
        prefers.findFirst()
                .ifPresent(it ->
                        List.of("language", "record-language")
                                .forEach(field -> fields.put(field, it)));
        var typed = new Typed(fields);
        var chosen = home.offered().stream().map(Child::id).toList();
        var counted = counted(home, chosen, typed);
        return new Page(page(frame, typed, home, counted, new Problems()));
    }

    @Needs(Right.CALL_CONFERENCES)
    @PostMapping(PATH)
    View call(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var child = typed.id("child").orElseThrow(Absent::new);
        access.lookToWrite(viewer, List.of(child), "conference.new");
        var home = siblings.of(child, viewer);
        var chosen =
                home.offered().stream()
                        .map(Child::id)
                        .filter(it -> typed.get("with-" + it).equals("yes"))
                        .toList();
        var problems = new Problems();
        check(frame, typed, home, chosen, problems);
        var counted = counted(home, chosen, typed);
        var planned = typed.day("planned").orElse(null);
        if (counted == null || planned == null || !problems.isEmpty()) {
            return Page.refused(page(frame, typed, home, counted, problems));
        }
        var call =
                new Call(
                        counted,
                        planned,
                        typed.get("place"),
                        typed.get("language"),
                        typed.get("record-language"),
                        viewer.id(),
                        clock.instant());
        var id = typed.id("conference").orElseThrow(Absent::new);
        conferences.call(new Conferences.Calling(id, home.initial(), call, chosen));
        return new RedirectView(ConferenceQueuePage.PATH + "/" + id);
    }

    private void check(
            Frame frame, Typed typed, Siblings.Home home, List<UUID> chosen, Problems problems) {
        var today = LocalDate.now(clock);
        if (chosen.isEmpty()) {
            problems.add("with", frame.say("conferences.problem-children"));
        }
        var discussed = typed.day("discussion").filter(it -> !it.isAfter(today));
        if (home.initial() && discussed.isEmpty()) {
            problems.add("discussion", frame.say("conferences.problem-discussion"));
        }
        var enquiry = typed.day("enquiry").filter(it -> !it.isAfter(today));
        if (!typed.get("enquiry").isEmpty() && enquiry.isEmpty()) {
            problems.add("enquiry", frame.say("conferences.problem-enquiry"));
        }
        if (typed.day("planned").filter(it -> !it.isBefore(today)).isEmpty()) {
            problems.add("planned", frame.say("conferences.problem-planned"));
        }
        if (typed.get("place").length() > LONGEST) {
            problems.add("place", frame.say("conferences.problem-long"));
        }
        for (var field : List.of("language", "record-language")) {
            if (!typed.get(field).matches("cy|en")) {
                problems.add(field, frame.say("conferences.problem-language"));
            }
        }
    }

    private @Nullable Counted counted(Siblings.Home home, List<UUID> chosen, Typed typed) {
        if (!home.initial()) {
            return chosen.isEmpty() ? null : siblings.review(chosen);
        }
        var today = LocalDate.now(clock);
        var discussed = typed.day("discussion").filter(it -> !it.isAfter(today)).orElse(null);
        var enquiry = typed.day("enquiry").filter(it -> !it.isAfter(today)).orElse(null);
        return discussed == null || !Siblings.isNear(discussed, today)
                ? null
                : conferences.counted(new Conferences.Start(true, discussed, enquiry, false));
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame,
            Typed typed,
            Siblings.Home home,
            @Nullable Counted counted,
            Problems problems) {
        var view =
                new CallView(frame, typed, home.initial(), home.offered(), home.others(), counted);
        return templates.practiceConferencesCall(frame, view, problems);
    }
}
