package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centre.Names;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.web.DayForms.Metres;
import cymru.diogel.continuity.dayservices.web.DayForms.Whole;
import cymru.diogel.planning.dayservices.Floor;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One centre: its rooms, added and changed, and its rounds of transport. */
@Controller
class DayCentrePage {
    static final String PATH = DayServicesPage.PATH + "/centres/{centre}";

    private final Centres centres;
    private final Trail trail;
    private final Templates templates;

    DayCentrePage(Centres centres, Trail trail, Templates templates) {
        this.centres = centres;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PATH)
    Page show(
            @PathVariable UUID centre, @RequestParam(defaultValue = "") String room, Frame frame) {
        var it = find(centre);
        trail.noted(Entry.seen("dayservices.centre").with("centre", centre));
        var typed =
                it.rooms().stream()
                        .filter(one -> one.id().toString().equals(room))
                        .findFirst()
                        .map(DayCentrePage::typed)
                        .orElse(Typed.NOTHING);
        return new Page(form(frame, it, typed, new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/room")
    View room(@PathVariable UUID centre, @RequestParam Map<String, String> fields, Frame frame) {
        var it = find(centre);
        var typed = new Typed(fields);
        var problems = new Problems();
        DayForms.named(typed, problems, frame);
        var length = new Metres("length", "1", "100").of(typed, problems, frame);
        var width = new Metres("width", "1", "100").of(typed, problems, frame);
        var unusable = new Metres("unusable", "0", "5000").of(typed, problems, frame);
        int fire = new Whole("fire", 0, 1_000).of(typed, problems, frame);
        var air = new Whole("air", 0, 20_000).given(typed, problems, frame);
        int staff = new Whole("staff", 0, 100).of(typed, problems, frame);
        var equipment = new Whole("equipment", 0, 100).given(typed, problems, frame);
        int hoists = new Whole("hoists", 0, 100).of(typed, problems, frame);
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, it, typed, problems));
        }
        var fixed = typed.get("fixed").equals("yes");
        var floor = new Floor(length, width, unusable, fixed, fire, air, staff, equipment);
        var id = typed.ownId("id");
        var isElsewhere =
                centres.all().stream()
                        .filter(other -> !other.id().equals(centre))
                        .flatMap(other -> other.rooms().stream())
                        .anyMatch(other -> other.id().equals(id));
        if (isElsewhere) {
            throw new Absent();
        }
        var names = new Names(typed.get("english"), typed.get("welsh"));
        centres.keep(new Centre.Room(id, centre, names, floor, hoists));
        return new RedirectView(DayServicesPage.PATH + "/centres/" + centre + "?kept");
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PATH + "/route")
    View route(@PathVariable UUID centre, @RequestParam Map<String, String> fields, Frame frame) {
        var it = find(centre);
        var typed = new Typed(fields);
        var problems = new Problems();
        var code = typed.get("route-code").toUpperCase(Locale.ROOT);
        DayForms.require(code.matches("[A-Z0-9-]{2,20}"), "route-code", "code", problems, frame);
        for (var field : new String[] {"english", "welsh"}) {
            var isSaid = typed.isSaid("route-" + field, DayForms.NAME);
            DayForms.require(isSaid, "route-" + field, field, problems, frame);
        }
        int seats = new Whole("seats", 0, 100).of(typed, problems, frame);
        if (problems.isEmpty()) {
            var names = new Names(typed.get("route-english"), typed.get("route-welsh"));
            var route = new Centre.Route(typed.ownId("id"), centre, code, names, seats);
            var isHere = it.routes().stream().anyMatch(one -> one.id().equals(route.id()));
            DayForms.require(
                    isHere || centres.add(route), "route-code", "code-taken", problems, frame);
        }
        return problems.isEmpty()
                ? new RedirectView(DayServicesPage.PATH + "/centres/" + centre + "?kept")
                : Page.refused(form(frame, it, typed, problems));
    }

    private Centre find(UUID centre) {
        return centres.find(centre).orElseThrow(Absent::new);
    }

    private JteModel form(Frame frame, Centre it, Typed typed, Problems problems) {
        return templates.continuityDayservicesCentre(frame, it, typed, problems);
    }

    private static Typed typed(Centre.Room it) {
        var floor = it.floor();
        var typed = new HashMap<String, String>();
        typed.put("id", it.id().toString());
        typed.put("english", it.names().english());
        typed.put("welsh", it.names().welsh());
        typed.put("length", said(floor.length()));
        typed.put("width", said(floor.width()));
        typed.put("unusable", said(floor.unusable()));
        typed.put("fixed", floor.fixedSeats() ? "yes" : "");
        typed.put("fire", Integer.toString(floor.fire()));
        floor.air().ifPresent(air -> typed.put("air", Integer.toString(air)));
        typed.put("staff", Integer.toString(floor.staff()));
        floor.equipment().ifPresent(most -> typed.put("equipment", Integer.toString(most)));
        typed.put("hoists", Integer.toString(it.hoists()));
        return new Typed(typed);
    }

    private static String said(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
