package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.recovery.PlanStage;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service and how far its plan has come.
 *
 * @param latest the version written last, that of an exercise among them
 * @param agreed the version that holds
 */
public record RecoveryRow(
        Frame frame,
        Provision service,
        Optional<PlanVersion> latest,
        Optional<PlanVersion> agreed) {
    static RecoveryRow of(Frame frame, Provision service, @Nullable List<PlanVersion> versions) {
        var all = versions == null ? List.<PlanVersion>of() : versions;
        var agreed =
                all.stream()
                        .filter(it -> it.stage() == PlanStage.AGREED && !it.says().isExercise())
                        .findFirst();
        return new RecoveryRow(frame, service, all.stream().findFirst(), agreed);
    }

    public String name() {
        return service.name().in(frame.words());
    }

    public String href() {
        return latest.map(it -> "/recovery/" + it.id()).orElse("/recovery/of/" + service.id());
    }

    public String holds() {
        return agreed.map(it -> frame.say("recovery.number", Map.of("number", it.number())))
                .orElse("–");
    }

    public String last() {
        return latest.map(it -> frame.say("recovery.number", Map.of("number", it.number())))
                .orElse("–");
    }
}
