package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.demonstration.pathway.Staffed.Partner;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Panels.Panel;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.LocalDate;
import java.util.List;

/** The panel of the last whole quarter, which goes on, and the one before it, which has ended. */
record PastPanels(Identities ids, Staffed staffed, Panels panels) {
    private static final int QUARTER = 3;

    void made() {
        var last = Panels.quarter(staffed.county().lastDay()).minusMonths(QUARTER);
        for (var quarter : List.of(last.minusMonths(QUARTER), last)) {
            if (panels.draw(quarter, quality())) {
                panels.all().stream()
                        .filter(it -> it.quarter().equals(quarter))
                        .forEach(it -> hold(it, last));
            }
        }
    }

    private void hold(Panel it, LocalDate last) {
        panels.join(it.id(), health());
        var place = 0;
        for (var review : it.reviews()) {
            place++;
            var isDisputed = place % 4 == 0;
            if (it.quarter().equals(last) && place > it.reviews().size() / 2) {
                return;
            }
            var words = new PathwayWords(Language.WELSH, draw(place));
            panels.judge(
                    it.id(),
                    review,
                    new Panels.Said(
                            isDisputed ? Result.NOT_AGREED : Result.AGREED,
                            isDisputed ? List.of(Reason.HISTORY_NOT_WEIGHED) : List.of(),
                            isDisputed ? words.one("not-agreed") : null),
                    health());
        }
        if (!it.quarter().equals(last)) {
            panels.close(it.id());
        }
    }

    private static Draw draw(int place) {
        return Draw.of(47, Draw.Subject.WORDS, place);
    }

    private Viewer quality() {
        var id = staffed.one(Staff.Role.QUALITY);
        return new Viewer(id, "quality", "", Role.QUALITY, null, "cy");
    }

    private Viewer health() {
        var team = staffed.teamOf(Partner.HEALTH);
        var id = staffed.of(Partner.HEALTH);
        return new Viewer(id, "health", Partner.HEALTH.who(), Role.PARTNER, team, "cy");
    }
}
