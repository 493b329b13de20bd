package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.Meeting.Aim;
import cymru.diogel.practice.coregroups.Meeting.Denied;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Meeting.Words;
import cymru.diogel.practice.coregroups.Meetings;
import cymru.diogel.practice.coregroups.PlannedActions.Became;
import cymru.diogel.practice.coregroups.PlannedActions.Settled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of a meeting, and says what is wrong with it. */
record MeetingReading(MeetingForm form, Function<LocalDate, Aim> after) {
    /** The meeting, or nothing when something is wrong. */
    Meetings.@Nullable Kept read(UUID by, Instant at, Problems problems) {
        var held = held(problems);
        var attended = form.attended(problems);
        var spoken = form.spoken(problems);
        var settled = settled(problems);
        var words = words(problems);
        var next = held == null ? null : next(held, problems);
        var late = held == null ? null : lateReason(held, problems);
        if (held == null || words == null || !problems.isEmpty()) {
            return null;
        }
        var minutes = new Minutes(held, by, at, words, attended, spoken);
        return new Meetings.Kept(minutes, settled, late, next);
    }

    /** Why it is corrected; nothing, and a problem, where that was not said. */
    String reason(Problems problems) {
        needed("why", problems);
        return typed().get("why");
    }

    private Typed typed() {
        return form.typed();
    }

    private @Nullable LocalDate held(Problems problems) {
        var from = form.meeting().run().startedOn();
        var held =
                typed().day("held")
                        .filter(it -> !it.isBefore(from) && !it.isAfter(form.today()))
                        .orElse(null);
        if (held == null) {
            var words = form.frame().words();
            form.problem(problems, "held", "held", Map.of("from", words.date(from)));
        }
        return held;
    }

    private @Nullable String lateReason(LocalDate held, Problems problems) {
        var reason = typed().get("late");
        if (form.meeting().late() != null || !held.isAfter(form.meeting().dueOn())) {
            return null;
        }
        if (reason.isEmpty() || reason.length() > MeetingForm.LONGEST) {
            form.problem(problems, "late", "late", Map.of());
        }
        return reason;
    }

    private @Nullable LocalDate next(LocalDate held, Problems problems) {
        if (typed().get("next").isEmpty()) {
            return null;
        }
        var last = after.apply(held).dueOn();
        var next = typed().day("next").orElse(null);
        if (next == null || !next.isAfter(held) || next.isAfter(last)) {
            var day = form.frame().words().date(last);
            form.problem(problems, "next", "next", Map.of("last", day));
        }
        return next;
    }

    private List<Settled> settled(Problems problems) {
        var settled = new ArrayList<Settled>();
        for (var it : form.actions()) {
            var became = typed().one("action-" + it.id(), Became.class).orElse(null);
            var evidence = typed().get("evidence-" + it.id());
            if (became != null && (evidence.isEmpty() || evidence.length() > MeetingForm.LONGEST)) {
                form.problem(problems, "evidence-" + it.id(), "evidence", Map.of());
            }
            if (became != null) {
                settled.add(new Settled(it.id(), became, evidence));
            }
        }
        return settled;
    }

    private @Nullable Words words(Problems problems) {
        needed("risks", problems);
        needed("parents", problems);
        if (typed().get("assessments").length() > MeetingForm.LONGEST) {
            form.problem(problems, "assessments", "long", Map.of());
        }
        var refined = answered("refined", problems);
        if (refined) {
            needed("refined-words", problems);
        }
        var denied = answered("denied", problems) ? denied(problems) : null;
        return problems.isEmpty()
                ? new Words(
                        typed().get("risks"),
                        typed().get("assessments"),
                        refined ? typed().get("refined-words") : null,
                        typed().get("parents"),
                        denied)
                : null;
    }

    private @Nullable Denied denied(Problems problems) {
        needed("denied-words", problems);
        var told = typed().one("told", Told.class).orElse(null);
        if (told == null) {
            form.problem(problems, "told", "told", Map.of());
            return null;
        }
        return new Denied(typed().get("denied-words"), told);
    }

    private boolean answered(String field, Problems problems) {
        if (!typed().get(field).matches("yes|no")) {
            form.problem(problems, field, field, Map.of());
        }
        return typed().get(field).equals("yes");
    }

    private void needed(String field, Problems problems) {
        if (!typed().isSaid(field, MeetingForm.LONGEST)) {
            form.problem(problems, field, field, Map.of());
        }
    }
}
