package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.MoveRefusal;
import cymru.diogel.continuity.services.Moves;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Moves a service from state to state, at once or on a day to come. */
@Controller
class MoveServicePage {
    private static final int LONGEST = 2_000;
    private static final List<String> SAID = List.of("reason", "affected", "told");

    private final Services services;
    private final Moves moves;
    private final Trail trail;
    private final Templates templates;

    MoveServicePage(Services services, Moves moves, Trail trail, Templates templates) {
        this.services = services;
        this.moves = moves;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_SERVICES)
    @GetMapping(ServicesPage.PATH + "/{service}/move")
    Page ask(@PathVariable UUID service, Frame frame) {
        trail.noted(Entry.seen("service.move").with("service", service));
        var it = services.find(service).orElseThrow(Absent::new);
        var typed = new Typed(Map.of("affected", it.affected().in(frame.words())));
        return new Page(form(frame, it, typed, new Problems()));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(ServicesPage.PATH + "/{service}/move")
    View move(
            @PathVariable UUID service,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = services.find(service).orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var to = typed.one("to", ServiceState.class);
        if (to.isEmpty()) {
            problems.add("to", frame.say("services.problem-to"));
        }
        var days =
                new Move.Days(
                        day("planned", frame, typed, problems),
                        day("happened", frame, typed, problems),
                        day("look", frame, typed, problems));
        SAID.stream()
                .filter(field -> !typed.isSaid(field, LONGEST))
                .forEach(field -> problems.add(field, frame.say("services.problem-" + field)));
        if (problems.isEmpty()) {
            var said = new Move.Said(typed.get("reason"), typed.get("affected"), typed.get("told"));
            var written =
                    new Moves.Written(typed.ownId("id"), service, to.orElseThrow(), days, said);
            moves.add(written, viewer.id()).ifPresent(why -> say(frame, it, why, problems));
        }
        return problems.isEmpty()
                ? new RedirectView(ServicesPage.PATH + "/" + service + "?kept")
                : Page.refused(form(frame, it, typed, problems));
    }

    @Needs(Right.KEEP_SERVICES)
    @PostMapping(ServicesPage.PATH + "/{service}/moves/{move}")
    View happened(
            @PathVariable UUID service,
            @PathVariable UUID move,
            @RequestParam Map<String, String> fields,
            Frame frame) {
        var it = services.find(service).orElseThrow(Absent::new);
        var planned =
                moves.find(move)
                        .filter(of -> of.service().equals(service) && of.isComing())
                        .orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        if (typed.get("what").equals("DROP")) {
            moves.drop(planned);
        } else {
            var day = day("happened", frame, typed, problems);
            if (day == null) {
                problems.add("happened", frame.say(MoveRefusal.NO_DAY.message()));
            } else {
                moves.happened(planned, day).ifPresent(why -> say(frame, it, why, problems));
            }
        }
        return problems.isEmpty()
                ? new RedirectView(ServicesPage.PATH + "/" + service + "?kept")
                : Page.refused(form(frame, it, typed, problems));
    }

    private static void say(Frame frame, Provision it, MoveRefusal why, Problems problems) {
        var since = it.standing().since();
        var day = since == null ? "–" : frame.words().date(since);
        problems.add(
                why.field(),
                frame.say(
                        why.message(),
                        Map.of("state", frame.say(it.state().message()), "since", day)));
    }

    private static @Nullable LocalDate day(
            String field, Frame frame, Typed typed, Problems problems) {
        var day = typed.day(field);
        if (day.isEmpty() && !typed.get(field).isEmpty()) {
            problems.add(field, frame.say("services.problem-day"));
        }
        return day.orElse(null);
    }

    private JteModel form(Frame frame, Provision it, Typed typed, Problems problems) {
        var states =
                Stream.of(ServiceState.values())
                        .filter(to -> to != it.state())
                        .map(to -> new Choice(to.name(), frame.say(to.message())))
                        .toList();
        var view = new ServiceView(frame, it, moves.of(it.id()), Map.of(), Map.of());
        return templates.continuityServicesMove(view, states, typed, problems);
    }
}
