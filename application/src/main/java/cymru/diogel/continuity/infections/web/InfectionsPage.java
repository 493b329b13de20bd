package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Boundaries;
import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.continuity.infections.SmallArea;
import cymru.diogel.continuity.infections.Thresholds;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Infections in the county and its areas, now or as they were known on a day. */
@Controller
class InfectionsPage {
    static final String PATH = "/infections";

    private final Infections infections;
    private final Thresholds thresholds;
    private final Boundaries boundaries;
    private final Trail trail;
    private final Templates templates;

    InfectionsPage(
            Infections infections,
            Thresholds thresholds,
            Boundaries boundaries,
            Trail trail,
            Templates templates) {
        this.infections = infections;
        this.thresholds = thresholds;
        this.boundaries = boundaries;
        this.trail = trail;
        this.templates = templates;
    }

    @Bean
    static MenuItem infectionsMenu() {
        return new MenuItem(26, "infections.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page show(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("infections"));
        boolean may = viewer.may(Right.IMPORT_INFECTIONS);
        return new Page(templates.continuityInfectionsCounty(frame, view(query, frame), may));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> printed(@RequestParam Map<String, String> query, Frame frame) {
        trail.noted(Entry.seen("infections.print"));
        var page = templates.continuityInfectionsPrinted(view(query, frame), PdfAnswer.style());
        return PdfAnswer.of(page.render(), frame.say("infections.file"), frame.words().tag());
    }

    private InfectionsView view(Map<String, String> query, Frame frame) {
        var asked = InfectionsAsked.of(query, infections.today());
        var all = infections.figures(asked.to(), asked.by());
        var small = infections.smallAreas(asked.to(), asked.by());
        var chosen = chosen(all, asked.area());
        var standing = chosen == null ? null : thresholds.standing(chosen);
        var codes =
                small.isEmpty()
                        ? all.stream().map(it -> it.area().code()).toList()
                        : small.stream().map(SmallArea::area).map(it -> it.code()).toList();
        var areas = all.stream().map(AreaFigures::area).toList();
        var inVain =
                standing == null
                        ? List.<InfectionsView.InVain>of()
                        : standing.stream()
                                .map(it ->
                                        new InfectionsView.InVain(
                                                it.threshold(),
                                                thresholds.inVain(it.threshold(), areas)))
                                .toList();
        var around =
                new InfectionsView.Around(infections.sources(), boundaries.draw(codes), inVain);
        return new InfectionsView(
                frame, asked, chosen, all, small, standing == null ? List.of() : standing, around);
    }

    private static @Nullable AreaFigures chosen(List<AreaFigures> all, String code) {
        return Stream.concat(
                        all.stream().filter(it -> it.area().code().equals(code)),
                        Stream.concat(
                                all.stream().filter(it -> it.area().isCounty()), all.stream()))
                .findFirst()
                .orElse(null);
    }
}
