package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.recovery.PlanStage;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.continuity.recovery.WatchedFor.Purpose;
import cymru.diogel.continuity.recovery.WatchedFor.Standing;
import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.recovery.Watching;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.language.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plans of services that do not run in full, and how their conditions stand. */
@Component("recoverySection")
class PlansSection implements SituationSource {
    private final RecoveryPlans plans;
    private final Watching watching;
    private final Services services;

    PlansSection(RecoveryPlans plans, Watching watching, Services services) {
        this.plans = plans;
        this.watching = watching;
        this.services = services;
    }

    private record Shown(Provision service, @Nullable PlanVersion plan) {}

    @Override
    public Section section() {
        var latest =
                plans.all().stream()
                        .filter(it -> !it.says().isExercise())
                        .filter(it -> it.stage() != PlanStage.SUPERSEDED)
                        .collect(
                                Collectors.toMap(
                                        PlanVersion::service,
                                        Function.identity(),
                                        PlansSection::read));
        var shown = shown(latest);
        var conditions =
                shown.stream()
                        .map(Shown::plan)
                        .filter(Objects::nonNull)
                        .flatMap(it -> it.says().conditions().stream())
                        .toList();
        var watched = watching.watch(conditions);
        var rows = shown.stream().map(it -> row(it, watched)).toList();
        return new Section(
                20,
                finding(latest.values()),
                Phrase.of("recovery.section"),
                Phrase.of("recovery.section-explained"),
                columns(),
                rows,
                List.of(),
                List.of());
    }

    // A draft that nobody reads yet does not hide the version that is read.
    private static PlanVersion read(PlanVersion later, PlanVersion earlier) {
        return later.stage() == PlanStage.DRAFT ? earlier : later;
    }

    private static @Nullable Phrase finding(Collection<PlanVersion> latest) {
        var waiting = latest.stream().filter(it -> it.stage().waitsFor().isPresent()).count();
        return waiting == 0
                ? null
                : new Phrase("recovery.finding", Map.of("n", Phrase.number(waiting)));
    }

    private static List<Column> columns() {
        return Stream.of("service", "version", "stage", "restart", "stop")
                .map(it -> new Column(Phrase.of("recovery.column-" + it), false))
                .toList();
    }

    private List<Shown> shown(Map<UUID, PlanVersion> latest) {
        return services.all().stream()
                .filter(it -> it.state() != ServiceState.RUNNING)
                .map(it -> new Shown(it, latest.get(it.id())))
                .toList();
    }

    private static List<Cell> row(Shown shown, Map<WatchedFor, Watch> watched) {
        var service = shown.service();
        var it = shown.plan();
        if (it == null) {
            var nothing = Cell.of(Phrase.literal("–"));
            return List.of(
                    new Cell(service.name().phrase(), "/services/" + service.id(), null),
                    nothing,
                    new Cell(Phrase.of("recovery.no-plan"), null, "due"),
                    nothing,
                    nothing);
        }
        var number = Map.of("number", Phrase.text("" + it.number()));
        return List.of(
                new Cell(service.name().phrase(), "/services/" + service.id(), null),
                new Cell(new Phrase("recovery.number", number), "/recovery/" + it.id(), null),
                new Cell(Phrase.of(it.stage().message()), null, it.stage().band()),
                met(it, Purpose.RESTART, watched),
                met(it, Purpose.STOP, watched));
    }

    /** How many of the conditions for something are met, of how many. */
    static Cell met(PlanVersion it, Purpose purpose, Map<WatchedFor, Watch> watched) {
        var all = it.says().conditions().stream().filter(one -> one.purpose() == purpose).toList();
        if (all.isEmpty()) {
            return Cell.of(Phrase.literal("–"));
        }
        var met =
                all.stream()
                        .map(watched::get)
                        .filter(one -> one != null && one.standing() == Standing.MET)
                        .count();
        var values = Map.of("met", Phrase.text("" + met), "all", Phrase.text("" + all.size()));
        var isStop = purpose == Purpose.STOP;
        var isAll = isStop ? met > 0 : met == all.size();
        var band = isAll ? (isStop ? "overdue" : "good") : "plain";
        return new Cell(new Phrase("recovery.met-of", values), null, band);
    }
}
