package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centre.Names;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.DistanceRule;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.talks.Talks;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.planning.dayservices.Apart;
import cymru.diogel.planning.dayservices.Floor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three day centres with sixty made-up people, a week accepted, and talks with all but two. */
@Component
@Order(12)
class DayStory implements Chapter {
    private final Centres centres;
    private final People people;
    private final Weeks weeks;
    private final Talks talks;

    DayStory(Centres centres, People people, Weeks weeks, Talks talks) {
        this.centres = centres;
        this.people = people;
        this.weeks = weeks;
        this.talks = talks;
    }

    @Override
    public void load(County county, Identities ids) {
        var by =
                county.staff().accounts().stream()
                        .filter(it -> it.role() == Staff.Role.SERVICE_MANAGER)
                        .findFirst()
                        .map(it -> ids.account(it.username()))
                        .orElseThrow();
        var root = ids.partOf(by, "day-services");
        var made = List.of(first(ids, root), second(ids, root), third(ids, root));
        made.forEach(this::keep);
        centres.set(rule(ids.partOf(root, "rule"), by));
        for (var it : DayGuests.of(county, made)) {
            var id = ids.partOf(root, it.said().reference());
            people.keep(id, it.said(), it.group(), by);
        }
        var week = weeks.propose(ids.partOf(root, weeks.monday()), weeks.monday(), by);
        weeks.accept(week.id(), by);
        DayTalks.of(talks.waiting(), talks.today(), root, ids).forEach(it -> talks.hold(it, by));
    }

    private void keep(Centre it) {
        centres.add(it);
        it.rooms().forEach(centres::keep);
        it.routes().forEach(centres::add);
    }

    private DistanceRule rule(UUID id, UUID by) {
        var apart = new Apart(new BigDecimal("2.0"), 10, 4);
        return new DistanceRule(
                id,
                weeks.monday().minusWeeks(12),
                apart,
                50,
                60,
                "Rheoliadau: dau fetr / Regulations: two metres",
                by,
                Instant.EPOCH);
    }

    private static Centre first(Identities ids, UUID root) {
        var names = new Names("Bryn Teg Day Centre", "Canolfan Ddydd Bryn Teg");
        return centre(
                ids,
                ids.partOf(root, "BRYN-TEG"),
                new Centre(root, "BRYN-TEG", names, List.of(), List.of()),
                List.of(
                        room("Hall", "Neuadd", new int[] {6, 5, 4, 60, 300, 8}, 2),
                        room("Garden room", "Ystafell yr ardd", new int[] {4, 3, 2, 20, 25, 2}, 0)),
                List.of(
                        route("BT-1", "Valley round", "Taith y cwm", 8),
                        route("BT-2", "Town round", "Taith y dref", 12)));
    }

    private static Centre second(Identities ids, UUID root) {
        var names = new Names("Glan-y-nant Day Centre", "Canolfan Ddydd Glan-y-nant");
        return centre(
                ids,
                ids.partOf(root, "GLAN-Y-NANT"),
                new Centre(root, "GLAN-Y-NANT", names, List.of(), List.of()),
                List.of(
                        room("Lounge", "Lolfa", new int[] {6, 6, 6, 40, 250, 6}, 1),
                        room("Craft room", "Ystafell grefftau", new int[] {4, 4, 3, 20, 90, 2}, 0)),
                List.of(
                        route("GN-1", "River round", "Taith yr afon", 10),
                        route("GN-2", "Hill round", "Taith y bryn", 1)));
    }

    private static Centre third(Identities ids, UUID root) {
        var names = new Names("Maes-y-ffynnon Day Centre", "Canolfan Ddydd Maes-y-ffynnon");
        return centre(
                ids,
                ids.partOf(root, "MAES-Y-FFYNNON"),
                new Centre(root, "MAES-Y-FFYNNON", names, List.of(), List.of()),
                List.of(room("Main room", "Prif ystafell", new int[] {7, 5, 5, 25, 200, 4}, 0)),
                List.of(route("MF-1", "Moor round", "Taith y rhos", 8)));
    }

    /** A room or a round before it has an identity: they hang on that of the centre. */
    private record Room(Names names, Floor floor, int hoists) {}

    private record Route(String code, Names names, int seats) {}

    private static Room room(String english, String welsh, int[] of, int hoists) {
        var floor =
                new Floor(
                        BigDecimal.valueOf(of[0]),
                        BigDecimal.valueOf(of[1]),
                        BigDecimal.valueOf(of[2]),
                        false,
                        of[3],
                        OptionalInt.of(of[4]),
                        of[5],
                        OptionalInt.empty());
        return new Room(new Names(english, welsh), floor, hoists);
    }

    private static Route route(String code, String english, String welsh, int seats) {
        return new Route(code, new Names(english, welsh), seats);
    }

    private static Centre centre(
            Identities ids, UUID id, Centre like, List<Room> rooms, List<Route> routes) {
        var made = new ArrayList<Centre.Room>();
        for (var it : rooms) {
            var room = ids.partOf(id, it.names().english());
            made.add(new Centre.Room(room, id, it.names(), it.floor(), it.hoists()));
        }
        var ways = new ArrayList<Centre.Route>();
        for (var it : routes) {
            var route = ids.partOf(id, it.code());
            ways.add(new Centre.Route(route, id, it.code(), it.names(), it.seats()));
        }
        return new Centre(id, like.code(), like.names(), made, ways);
    }
}
