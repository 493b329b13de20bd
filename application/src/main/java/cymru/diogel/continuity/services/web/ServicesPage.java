package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Moves;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue, and one service with all that became of it. */
@Controller
class ServicesPage {
    static final String PATH = "/services";

    private final Services services;
    private final Moves moves;
    private final Accounts accounts;
    private final Trail trail;
    private final Templates templates;

    ServicesPage(
            Services services, Moves moves, Accounts accounts, Trail trail, Templates templates) {
        this.services = services;
        this.moves = moves;
        this.accounts = accounts;
        this.trail = trail;
        this.templates = templates;
    }

    @Bean
    static MenuItem servicesOfTheCounty() {
        return new MenuItem(20, "services.menu", PATH, Right.READ_CONTINUITY.name());
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH)
    Page list(@RequestParam Map<String, String> query, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("services"));
        var view = new CatalogueView(frame, services.all(), query.getOrDefault("state", ""));
        var may = viewer.may(Right.KEEP_SERVICES);
        return new Page(templates.continuityServicesList(frame, view, may));
    }

    @Needs(Right.READ_CONTINUITY)
    @GetMapping(PATH + "/{service}")
    Page show(@PathVariable UUID service, Frame frame, Viewer viewer) {
        trail.noted(Entry.seen("service").with("service", service));
        var it = services.find(service).orElseThrow(Absent::new);
        var moved = moves.of(service).reversed();
        var whom = moved.stream().map(move -> move.by()).collect(Collectors.toSet());
        var names =
                accounts.named(whom).values().stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        var view = new ServiceView(frame, it, moved, services.everySkill(), names);
        var may = viewer.may(Right.KEEP_SERVICES);
        return new Page(templates.continuityServicesService(frame, view, may));
    }
}
