package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Circle;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.loading.ProtectionLoader.Registered;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.EarlierGroups;
import cymru.diogel.practice.coregroups.EarlierGroups.Held;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Part;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.Role;
import cymru.diogel.practice.plans.EarlierPlans;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What a made-up core group was, who came, and what was written for each child. */
final class ProtectionStory {
    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    private final County county;
    private final Identities ids;
    private final Registered of;
    private final Coordinator coordinator;
    private final boolean late;
    private final Draw draw;
    private final ProtectionWords words;
    private final UUID group;

    /** Who co-ordinates the plan. */
    record Coordinator(UUID account, String name) {}

    ProtectionStory(
            County county, Identities ids, Registered of, Coordinator coordinator, boolean late) {
        this.county = county;
        this.ids = ids;
        this.of = of;
        this.coordinator = coordinator;
        this.late = late;
        var number = (of.home().id() + of.from()).hashCode();
        this.draw = Draw.of(county.seed(), Draw.Subject.WORDS, number);
        this.words = new ProtectionWords(of.home().language(), draw);
        this.group = ids.coreGroup(of.home().id(), of.from());
    }

    EarlierGroups.Earlier group(Circle around) {
        var places =
                of.children().stream()
                        .map(it -> new CoreGroup.Place(ids.child(it.id()), of.from(), null))
                        .toList();
        var members = members(around);
        return new EarlierGroups.Earlier(
                new CoreGroup(group, null, of.from(), null, places), members, meetings(members));
    }

    private List<Member> members(Circle around) {
        var members = new ArrayList<Member>();
        add(members, coordinator.name(), new Member.As(Role.COORDINATOR, Agency.SOCIAL));
        for (var it : around.adults()) {
            if (it.until() == null) {
                var role = role(it.role());
                var name = it.givenName() + " " + it.familyName();
                add(members, name, new Member.As(role, Agency.FAMILY));
            }
        }
        for (var it : around.agents()) {
            if (!it.from().isAfter(of.from())) {
                add(members, it.name(), new Member.As(Role.PRACTITIONER, agency(it.work())));
            }
        }
        return members;
    }

    private void add(List<Member> members, String name, Member.As as) {
        if (members.stream().noneMatch(it -> it.name().equals(name))) {
            var account = as.role() == Role.COORDINATOR ? coordinator.account() : null;
            var id = ids.partOf(group, name);
            members.add(new Member(id, as.role(), as.agency(), name, account, of.from(), null));
        }
    }

    private static Role role(Circle.Role role) {
        return switch (role) {
            case MOTHER, FATHER, STEP_FATHER -> Role.PARENT;
            case FOSTER_CARER -> Role.CARER;
            case GRANDMOTHER, ADULT_LIVING_THERE -> Role.FAMILY;
        };
    }

    private static Agency agency(Circle.Work work) {
        return switch (work) {
            case MIDWIFE, HEALTH_VISITOR, SCHOOL_NURSE -> Agency.HEALTH;
            case DESIGNATED_SAFEGUARDING_PERSON -> Agency.SCHOOL;
            case POLICE_OFFICER -> Agency.POLICE;
            case FAMILY_SUPPORT -> Agency.THIRD;
        };
    }

    private List<Held> meetings(List<Member> members) {
        var held = new ArrayList<Held>();
        var day = workingDay(of.from().plusDays(firstGap()));
        while (!day.isAfter(county.lastDay())) {
            held.add(meeting(day, members));
            var gap = draw.chance(0.08) ? draw.between(44, 55) : draw.between(26, 40);
            day = workingDay(day.plusDays(gap));
        }
        return held;
    }

    private int firstGap() {
        if (late) {
            return 24;
        }
        return draw.chance(0.06) ? draw.between(17, 22) : draw.between(5, 11);
    }

    private static LocalDate workingDay(LocalDate day) {
        return CALENDAR.plus(day.minusDays(1), 1);
    }

    private Held meeting(LocalDate day, List<Member> members) {
        var attended = new HashMap<UUID, How>();
        for (var it : members) {
            var how =
                    it.role() == Role.COORDINATOR
                            ? How.CAME
                            : draw.weighted(List.of(How.values()), 0.8, 0.13, 0.07);
            attended.put(it.id(), how);
        }
        var spoken =
                of.children().stream()
                        .map(it ->
                                new Meeting.Spoken(
                                        ids.child(it.id()), part(it, day), words.one("effect")))
                        .toList();
        var said =
                new Meeting.Words(
                        words.one("risks"),
                        words.one("assessments"),
                        draw.chance(0.3) ? words.one("refined") : null,
                        words.one("parents"),
                        draw.chance(0.03)
                                ? new Meeting.Denied(words.one("denied"), Meeting.Told.COORDINATOR)
                                : null);
        var at = WallClock.instant(day.atTime(16, 30));
        var minutes = new Minutes(day, coordinator.account(), at, said, attended, spoken);
        return new Held(ids.partOf(group, day), minutes, words.one("late"));
    }

    private Part part(Child child, LocalDate day) {
        var born = child.born();
        if (born == null || born.plusYears(5).isAfter(day)) {
            return Part.TOO_YOUNG;
        }
        return draw.weighted(
                List.of(Part.CAME, Part.SENT_VIEWS, Part.ADVOCATE, Part.DECLINED), 2, 5, 2, 1);
    }

    EarlierPlans.Earlier plan(Child child, EarlierGroups.Earlier met, EarlierPlans plans) {
        var first = met.meetings().isEmpty() ? null : met.meetings().getFirst().minutes().heldOn();
        var stage = first == null ? Stage.OUTLINE : Stage.DETAILED;
        var id = ids.partOf(group, child.id());
        var plan = plans.standing(id, ids.child(child.id()), group, of.from(), stage);
        var writing = new ProtectionWriting(plan, coordinator.account(), words, draw);
        var actions =
                first == null
                        ? List.<Kept>of()
                        : writing.actions(met.members(), first, county.lastDay());
        return new EarlierPlans.Earlier(
                plan, writing.versions(first), actions, coordinator.account());
    }
}
