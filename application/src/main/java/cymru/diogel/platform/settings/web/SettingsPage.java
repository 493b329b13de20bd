package cymru.diogel.platform.settings.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.settings.Change;
import cymru.diogel.platform.settings.Setting;
import cymru.diogel.platform.settings.Settings;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The limits and shares the county sets for itself, and the history of each. */
@Controller
class SettingsPage {
    static final String PATH = "/settings";

    private static final int LONGEST = 1_000;

    private final Settings settings;
    private final Accounts accounts;
    private final Trail trail;
    private final Templates templates;

    SettingsPage(Settings settings, Accounts accounts, Trail trail, Templates templates) {
        this.settings = settings;
        this.accounts = accounts;
        this.trail = trail;
        this.templates = templates;
    }

    @Bean
    static MenuItem settingsOfTheCounty() {
        return new MenuItem(78, "settings.menu", PATH, Right.DECIDE_DISPUTES.name());
    }

    @Needs(Right.DECIDE_DISPUTES)
    @GetMapping(PATH)
    Page list(Frame frame) {
        trail.noted(Entry.seen("settings"));
        return new Page(templates.platformSettingsList(frame, view(frame)));
    }

    @Needs(Right.DECIDE_DISPUTES)
    @GetMapping(PATH + "/{setting}")
    Page show(@PathVariable String setting, Frame frame) {
        var it = find(setting);
        trail.noted(Entry.seen("setting").with("setting", it.code()));
        return new Page(form(frame, it, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.DECIDE_DISPUTES)
    @PostMapping(PATH + "/{setting}")
    View set(
            @PathVariable String setting,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = find(setting);
        var typed = new Typed(fields);
        var problems = new Problems();
        var value = value(frame, it, typed, problems);
        var from = typed.day("from").orElse(LocalDate.MIN);
        if (from.isBefore(settings.earliest())) {
            var earliest = Map.of("day", frame.words().date(settings.earliest()));
            problems.add("from", frame.say("settings.problem-from", earliest));
        }
        var reason = typed.get("reason");
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("settings.problem-reason"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, it, typed, problems));
        }
        var said = new Settings.Said(typed.ownId("id"), it.code(), from, value, reason);
        settings.set(said, viewer.id());
        return new RedirectView(PATH + "/" + it.slug() + "?set");
    }

    private static int value(Frame frame, Setting it, Typed typed, Problems problems) {
        var number = typed.get("value");
        var value = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : -1;
        if (!it.takes(value)) {
            var bounds = Map.of("least", it.least(), "most", it.most());
            problems.add("value", frame.say("settings.problem-value", bounds));
        }
        return value;
    }

    private JteModel form(Frame frame, Setting it, Typed typed, Problems problems) {
        return templates.platformSettingsSetting(frame, view(frame), it, typed, problems);
    }

    private static Setting find(String slug) {
        return Settings.all().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private SettingsView view(Frame frame) {
        var history = settings.history();
        var today = settings.earliest().minusDays(1);
        var whom = history.stream().map(Change::by).collect(Collectors.toSet());
        var names =
                accounts.named(whom).values().stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return new SettingsView(frame, today, settings.on(today), history, names);
    }
}
