package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.demonstration.pathway.Staffed.Partner;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussion.Called;
import cymru.diogel.practice.strategy.Discussion.Form;
import cymru.diogel.practice.strategy.EarlierDiscussions;
import cymru.diogel.practice.strategy.EarlierDiscussions.Earlier;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.practice.strategy.Party;
import cymru.diogel.practice.strategy.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One discussion before each enquiry, those that led to none, and a few that go on. */
final class PastDiscussions {
    private static final List<Stage> NOW =
            List.of(
                    Stage.DECIDED_TO_HOLD,
                    Stage.HELD,
                    Stage.RECORDED,
                    Stage.DECIDED_TO_HOLD,
                    Stage.CANCELLED,
                    Stage.DECIDED_TO_HOLD,
                    Stage.HELD);
    private static final List<Outcome> OTHERWISE =
            List.of(
                    Outcome.NO_SECTION_47_ASSESSMENT,
                    Outcome.NO_SECTION_47,
                    Outcome.FURTHER_MEETING);

    private final Identities ids;
    private final Staffed staffed;
    private final EarlierDiscussions discussions;

    PastDiscussions(Identities ids, Staffed staffed, EarlierDiscussions discussions) {
        this.ids = ids;
        this.staffed = staffed;
        this.discussions = discussions;
    }

    /** How far one came, and what it decided. */
    private record Far(Stage stage, @Nullable Outcome outcome) {}

    List<Earlier> made(List<Case> cases) {
        var all = new ArrayList<Earlier>();
        for (var it : cases) {
            var outcome = it.isJoint() ? Outcome.SECTION_47_JOINT : Outcome.SECTION_47_SINGLE;
            all.add(discussion(it, new Far(Stage.CONCLUDED, outcome)));
        }
        var others = others();
        for (var place = 0; place < others.size(); place++) {
            var day = Chapter.back(staffed.county().lastDay(), 1 + place % 3, Case.CALENDAR);
            var home = others.get(place);
            if (place < NOW.size()) {
                all.add(discussion(another(home, day), new Far(NOW.get(place), null)));
            } else {
                var it = another(home, past(home));
                var outcome = it.draw("outcome").weighted(OTHERWISE, 0.62, 0.28, 0.1);
                all.add(discussion(it, new Far(Stage.CONCLUDED, outcome)));
            }
        }
        return all;
    }

    private List<Household> others() {
        return staffed.county().households().stream()
                .filter(it -> !it.children().isEmpty())
                .filter(it ->
                        it.children().stream()
                                .flatMap(child -> child.plans().stream())
                                .noneMatch(Plan.Enquiry.class::isInstance))
                .toList();
    }

    private Case another(Household home, LocalDate day) {
        var children =
                home.children().stream()
                        .map(it ->
                                new Case.Enquired(
                                        it, ids.child(it.id()), new Plan.Enquiry(day, null, 0)))
                        .toList();
        return new Case(Case.id(home, day, ids), home, day, children);
    }

    private LocalDate past(Household home) {
        var draw = new Case(ids.household(home.id()), home, LocalDate.EPOCH, List.of()).draw("day");
        var day = staffed.county().lastDay().minusDays(draw.between(8, 360));
        return Case.CALENDAR.plus(day, 1);
    }

    private Earlier discussion(Case it, Far far) {
        var draw = it.draw("discussion");
        var words = new PathwayWords(it.home().language(), draw);
        var by = staffed.one(Staff.Role.FRONT_DOOR);
        var called = called(it, far, words);
        var heldAt = WallClock.instant(it.day().atTime(16, 15));
        var later = heldAt.plusSeconds(3600L * draw.weighted(List.of(1, 2, 18, 40), 5, 3, 2, 1));
        var isHeld = far.stage() != Stage.DECIDED_TO_HOLD && far.stage() != Stage.CANCELLED;
        var isWritten = isHeld && far.stage() != Stage.HELD;
        var isEnded = far.stage() == Stage.CONCLUDED || far.stage() == Stage.CANCELLED;
        var reasons = words.one(far.stage() == Stage.CANCELLED ? "cancelled" : key(far.outcome()));
        var discussion =
                new Discussion(
                        it.discussion(),
                        "S-" + it.discussion().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                        it.children().stream().map(Case.Enquired::id).toList(),
                        called,
                        far.stage(),
                        isHeld ? new Discussion.Held(heldAt, later, by) : null,
                        isWritten ? new Discussion.Written(words.one("record"), later, by) : null,
                        isEnded ? new Discussion.Ended(far.outcome(), reasons, later, by) : null,
                        departure(it, called, words));
        return new Earlier(discussion, parties(discussion, isHeld));
    }

    private static String key(@Nullable Outcome outcome) {
        return outcome != null && outcome.opensEnquiries() ? "enquire" : "no-enquiry";
    }

    // Nine in ten are decided on the day they are held.
    private Called called(Case it, Far far, PathwayWords words) {
        var isLate = it.draw("late").chance(0.1);
        var county = staffed.county();
        var on = isLate ? Chapter.back(it.day(), 3, Case.CALENDAR) : it.day();
        var told = Chapter.back(it.day(), 1, Case.CALENDAR);
        var isReported =
                !isLate
                        && key(far.outcome()).equals("enquire")
                        && it.day().isAfter(county.firstDay());
        var report = isReported ? ids.report(it.home().id() + "/" + told) : null;
        var at = WallClock.instant(on.atTime(15, 30));
        var form = it.draw("form").weighted(List.of(Form.values()), 0.5, 0.4, 0.1);
        var planned = WallClock.instant(it.day().atTime(16, 0));
        var by = staffed.one(Staff.Role.FRONT_DOOR);
        var due = discussions.due(on);
        return new Called(report, null, words.one("reason"), form, planned, at, at, by, due);
    }

    private Discussion.@Nullable Departure departure(Case it, Called called, PathwayWords words) {
        if (!it.day().isAfter(called.dueOn())) {
            return null;
        }
        var head = staffed.one(Staff.Role.HEAD_OF_SERVICE);
        return it.draw("departure").chance(0.4)
                ? new Discussion.Departure(it.day(), words.one("departure"), called.at(), head)
                : null;
    }

    private List<Party> parties(Discussion it, boolean isHeld) {
        var parties = new ArrayList<Party>();
        var manager = staffed.county().staff().accounts().stream();
        var name =
                manager.filter(one -> one.role() == Staff.Role.TEAM_MANAGER)
                        .findFirst()
                        .map(Staff.Account::name)
                        .orElseThrow();
        parties.add(party(it, new As(Agency.SOCIAL_SERVICES, null, name), isHeld));
        for (var partner : Partner.values()) {
            var agency = partner == Partner.SCHOOL ? Agency.EDUCATION : agency(partner);
            var isPolice = partner == Partner.POLICE;
            var came = isHeld && (isPolice || Math.floorMod(it.id().hashCode(), 3) != 0);
            var account = staffed.of(partner);
            parties.add(party(it, new As(agency, account, partner.who()), came));
        }
        return parties;
    }

    private static Agency agency(Partner it) {
        return Agency.valueOf(it.name());
    }

    private record As(Agency agency, @Nullable UUID account, String name) {}

    private Party party(Discussion it, As as, boolean came) {
        Instant at = it.called().at();
        var isKnown = it.held() != null;
        return new Party(
                ids.partOf(it.id(), as.agency()),
                it.id(),
                as.agency(),
                as.account(),
                as.name(),
                isKnown ? came : null,
                came,
                at,
                it.called().by());
    }
}
