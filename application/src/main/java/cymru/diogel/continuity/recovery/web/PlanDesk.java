package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.recovery.Watching;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of recovery plans read of this module and of others. */
@Component("recoveryDesk")
class PlanDesk {
    private final RecoveryPlans plans;
    private final Watching watching;
    private final Services services;
    private final Around around;

    PlanDesk(RecoveryPlans plans, Watching watching, Services services, Around around) {
        this.plans = plans;
        this.watching = watching;
        this.services = services;
        this.around = around;
    }

    /** What else they read. */
    @Component("recoveryDeskAround")
    record Around(Incidents incidents, Signals signals, Accounts accounts, Trail trail) {}

    void noted(Entry entry) {
        around.trail().noted(entry);
    }

    Provision service(UUID id) {
        return services.find(id).orElseThrow(Absent::new);
    }

    PlanVersion version(UUID id) {
        return plans.find(id).orElseThrow(Absent::new);
    }

    List<Incident> incidents() {
        return around.incidents().open();
    }

    Map<String, Signal> signals() {
        return around.signals().all().stream()
                .collect(Collectors.toMap(Signal::code, Function.identity(), (one, _) -> one));
    }

    // Asked for only where something is watched.
    private Map<String, Signal> signals(PlanVersion it) {
        return it.says().conditions().isEmpty() ? Map.of() : signals();
    }

    /** One version with all that is known of it. */
    RecoveryView view(UUID version, Frame frame, Viewer viewer) {
        var all = plans.beside(version);
        var it =
                all.stream()
                        .filter(one -> one.id().equals(version))
                        .findFirst()
                        .orElseThrow(Absent::new);
        var verdicts = plans.verdicts(it.id());
        var whom = new HashSet<>(verdicts.stream().map(said -> said.by()).toList());
        whom.add(it.by());
        var names =
                around.accounts().named(whom).values().stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        var incident = around.incidents().find(it.says().incident()).orElseThrow(Absent::new);
        return new RecoveryView(
                frame,
                new RecoveryView.Read(service(it.service()), it, all, incident),
                verdicts,
                watching.watch(it.says().conditions()),
                new RecoveryView.Known(signals(it), names, viewer));
    }
}
