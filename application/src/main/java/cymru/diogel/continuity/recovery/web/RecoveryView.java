package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Tier;
import cymru.diogel.continuity.recovery.PlanField;
import cymru.diogel.continuity.recovery.PlanStage;
import cymru.diogel.continuity.recovery.PlanVerdict;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.continuity.recovery.WatchedFor.Purpose;
import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One version of a plan in words. */
public record RecoveryView(
        Frame frame,
        Read read,
        List<PlanVerdict> verdicts,
        Map<WatchedFor, Watch> watched,
        Known known) {

    /** What is read: the version, its service, and the other versions, the latest first. */
    public record Read(
            Provision service, PlanVersion version, List<PlanVersion> all, Incident incident) {}

    /** The signals by their codes, the names of people, and who reads. */
    public record Known(Map<String, Signal> signals, Map<UUID, String> names, Viewer viewer) {}

    private PlanVersion it() {
        return read.version();
    }

    public String service() {
        return read.service().name().in(frame.words());
    }

    public String heading() {
        return frame.say("recovery.heading", Map.of("service", service(), "number", it().number()));
    }

    public String stage() {
        return frame.say(it().stage().message());
    }

    public String written() {
        return said("recovery.written", it().by(), WallClock.shown(it().at()));
    }

    private String said(String key, UUID by, LocalDateTime at) {
        return frame.say(
                key,
                Map.of(
                        "who", known.names().getOrDefault(by, "–"),
                        "at", frame.words().moment(at)));
    }

    /** That a later version is there, which was not read; or "". */
    public String later() {
        return later(it(), read.all())
                .map(other ->
                        frame.say(
                                "recovery.later",
                                Map.of(
                                        "number", other.number(),
                                        "stage", frame.say(other.stage().message()),
                                        "read", it().number())))
                .orElse("");
    }

    /** The latest version after one, if there is any. */
    static Optional<PlanVersion> later(PlanVersion it, List<PlanVersion> all) {
        return all.stream().filter(other -> other.number() > it.number()).findFirst();
    }

    public String laterHref() {
        return later(it(), read.all()).map(other -> "/recovery/" + other.id()).orElse("");
    }

    public PlanField[] fields() {
        return PlanField.values();
    }

    public String field(PlanField field) {
        return frame.say("recovery.field-" + field.slug());
    }

    public List<WatchedFor> conditions(Purpose purpose) {
        return it().says().conditions().stream()
                .filter(condition -> condition.purpose() == purpose)
                .toList();
    }

    public ConditionWords words(WatchedFor condition) {
        return new ConditionWords(frame.words(), condition, watched, known.signals());
    }

    public String verdict(PlanVerdict said) {
        return frame.say(
                "recovery.verdict",
                Map.of(
                        "tier", frame.say(said.tier().message()),
                        "outcome", frame.say(said.outcome().message())));
    }

    public String by(PlanVerdict said) {
        return said("recovery.said-by", said.by(), WallClock.shown(said.at()));
    }

    /** The tier in which the reader may say something of this version now, or "". */
    public String tier() {
        return it().stage()
                .waitsFor()
                .filter(tier -> known.viewer().may(tier.right()))
                .map(Tier::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    public boolean mayPutForward() {
        return it().stage() == PlanStage.DRAFT && mayWrite();
    }

    public boolean mayWrite() {
        return known.viewer().may(Right.KEEP_SERVICES);
    }

    public String other(PlanVersion other) {
        return frame.say(
                "recovery.version",
                Map.of(
                        "number", other.number(),
                        "stage", frame.say(other.stage().message())));
    }
}
