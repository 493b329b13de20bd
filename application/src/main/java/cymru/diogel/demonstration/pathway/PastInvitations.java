package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.demonstration.pathway.Staffed.Partner;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.AgencyReport.Holds;
import cymru.diogel.practice.conferences.AgencyReport.Opinion;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Invited.Came;
import cymru.diogel.practice.conferences.Invited.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was invited to a made-up conference, who came, and what agencies wrote for it. */
record PastInvitations(Identities ids, Staffed staffed, Meet meet, List<About> about) {
    private static final Map<Partner, String> AGENCIES =
            Map.of(
                    Partner.POLICE, "police",
                    Partner.HEALTH, "health-visiting",
                    Partner.SCHOOL, "school");

    List<Invited> invited(UUID conference, boolean isHeld) {
        var all = new ArrayList<Invited>();
        var worker = staffed.worker(meet.home(), meet.on());
        var name = staffed.name(worker);
        var account = ids.account(worker);
        all.add(
                invited(
                        conference,
                        new Invited.Whom(Kind.PRACTITIONER, account, name, "social-work"),
                        isHeld ? Came.THERE : null));
        var draw = meet.draw("came");
        for (var it : Partner.values()) {
            var came = draw.weighted(List.of(Came.THERE, Came.REPORT_ONLY, Came.AWAY), 8, 1, 0.4);
            var whom =
                    new Invited.Whom(
                            Kind.AGENCY, staffed.of(it), it.who(), AGENCIES.getOrDefault(it, ""));
            all.add(invited(conference, whom, isHeld ? quorate(it, came) : null));
        }
        var family = meet.home().children().getFirst().familyName();
        all.add(
                invited(
                        conference,
                        new Invited.Whom(Kind.FAMILY, null, "Mam " + family, null),
                        isHeld ? (draw.chance(0.85) ? Came.THERE : Came.AWAY) : null));
        return all;
    }

    // With the social worker, three groupings are always there.
    private static Came quorate(Partner it, Came came) {
        return it == Partner.HEALTH ? came : Came.THERE;
    }

    private Invited invited(UUID conference, Invited.Whom whom, @Nullable Came came) {
        var isFamily = whom.kind() == Kind.FAMILY;
        var on = invitedOn();
        var way =
                new Invited.Way(
                        true,
                        true,
                        isFamily,
                        meet.on().plusDays(28),
                        staffed.lead(meet.home(), meet.on()),
                        WallClock.instant(on.atTime(11, 5)));
        var id = ids.partOf(conference, "invited/" + whom.name());
        return new Invited(id, conference, whom, way, null, came);
    }

    private LocalDate invitedOn() {
        var on = Chapter.back(meet.on(), 4, Case.CALENDAR);
        var last = staffed.county().lastDay();
        return on.isAfter(last) ? last : on;
    }

    List<AgencyReport> reports(UUID conference, boolean isHeld) {
        var draw = meet.draw("reports");
        var words = new PathwayWords(meet.home().language(), draw);
        var all = new ArrayList<AgencyReport>();
        for (var it : Partner.values()) {
            if (!draw.chance(isHeld ? 0.85 : 0.4)) {
                continue;
            }
            var agency = AGENCIES.getOrDefault(it, "");
            var id = ids.partOf(conference, "report/" + agency);
            var said =
                    new AgencyReport.Words(
                            words.one("fact-" + it.name().toLowerCase(java.util.Locale.ROOT)),
                            words.one("strengths"),
                            words.one("risks"),
                            words.one("outline"),
                            WallClock.instant(invitedOn().atTime(15, 15)));
            var opinions =
                    about.stream()
                            .map(child ->
                                    new Opinion(
                                            child.child(),
                                            draw.weighted(List.of(Holds.values()), 0.8, 0.08, 0.12),
                                            null))
                            .toList();
            all.add(new AgencyReport(id, conference, agency, staffed.of(it), said, opinions));
        }
        return all;
    }
}
