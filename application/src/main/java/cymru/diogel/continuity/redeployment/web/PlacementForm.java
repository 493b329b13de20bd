package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed of a loan, and what is wrong with it. */
record PlacementForm(
        Frame frame, Loan loan, List<Provision> services, Typed typed, Problems problems) {
    private static final int LONGEST = 200;

    /** The loan that is open, as it would be typed; nothing where none is. */
    static Typed of(Loan loan) {
        var fields = new HashMap<String, String>();
        loan.open()
                .ifPresent(it -> {
                    fields.put("service", it.service().toString());
                    fields.put("skill", it.skill());
                    fields.put("role", it.role());
                    put(fields, "since", it.since());
                    put(fields, "until", it.until());
                    put(fields, "trained", it.ready().trained());
                    put(fields, "inducted", it.ready().inducted());
                    put(fields, "assessed", it.ready().assessed());
                    fields.put("supervisor", it.ready().supervisor());
                    fields.put("agreed", it.agreedBy());
                });
        return new Typed(fields);
    }

    private static void put(HashMap<String, String> fields, String field, @Nullable LocalDate on) {
        if (on != null) {
            fields.put(field, Typed.said(on));
        }
    }

    void check() {
        if (service() == null) {
            problems.add("service", frame.say("redeployment.problem-service"));
        }
        if (!loan.person().skills().contains(typed.get("skill"))) {
            problems.add("skill", frame.say("redeployment.problem-skill"));
        }
        for (var field : List.of("role", "agreed")) {
            if (!typed.isSaid(field, LONGEST)) {
                problems.add(field, frame.say("redeployment.problem-" + field));
            }
        }
        if (typed.get("supervisor").length() > LONGEST) {
            problems.add("supervisor", frame.say("redeployment.problem-supervisor"));
        }
        checkDays();
    }

    private void checkDays() {
        var since = typed.day("since");
        if (since.isEmpty()) {
            problems.add("since", frame.say("redeployment.problem-since"));
        }
        for (var field : List.of("until", "trained", "inducted", "assessed")) {
            if (!typed.get(field).isEmpty() && typed.day(field).isEmpty()) {
                problems.add(field, frame.say("redeployment.problem-date"));
            }
        }
        var until = typed.day("until");
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            problems.add("until", frame.say("redeployment.problem-until"));
        }
    }

    private @Nullable UUID service() {
        return typed.id("service")
                .filter(id -> services.stream().anyMatch(it -> it.id().equals(id)))
                .filter(id -> !id.equals(loan.person().home()))
                .orElse(null);
    }

    Placement placement() {
        var open = loan.placement();
        return new Placement(
                open == null ? typed.ownId("id") : open.id(),
                loan.person().id(),
                typed.id("service").orElseThrow(),
                typed.get("skill"),
                typed.get("role"),
                typed.day("since").orElseThrow(),
                typed.day("until").orElse(null),
                new Placement.Ready(
                        typed.day("trained").orElse(null),
                        typed.day("inducted").orElse(null),
                        typed.day("assessed").orElse(null),
                        typed.get("supervisor")),
                typed.get("agreed"),
                open == null ? PlacementStage.AGREED : open.stage(),
                null);
    }
}
