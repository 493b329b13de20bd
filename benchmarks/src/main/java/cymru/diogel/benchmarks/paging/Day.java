package cymru.diogel.benchmarks.paging;

import cymru.diogel.benchmarks.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do all day, each of it as it is timed. */
final class Day {
    private static final double CHILD = 120;
    private static final double CHRONOLOGY = 300;
    private static final double WORK = 250;
    private static final double SAVE = 200;

    private final String address;
    private final Cast cast;

    Day(String address, Cast cast) {
        this.address = address;
        this.cast = cast;
    }

    /**
     * Something somebody does.
     *
     * @param limit the milliseconds in which 95 of 100 are asked for, none where nothing is asked
     * @param isPage whether its statements are counted
     */
    record Scene(String name, double limit, boolean isPage, Clicks.Click click) {
        boolean isLimited() {
            return limit > 0;
        }
    }

    List<Scene> scenes() throws IOException {
        var practitioner = Visitor.as(cast.practitioner(), address);
        var manager = Visitor.as(cast.manager(), address);
        var quality = Visitor.as(cast.quality(), address);
        var head = Visitor.as(cast.head(), address);
        var told = "/children/" + cast.told() + "/chronology";
        var scenes = new ArrayList<Scene>();
        scenes.add(page("child, practitioner", CHILD, practitioner, cast.children()));
        scenes.add(page("child, team manager", CHILD, manager, cast.team()));
        scenes.add(page("chronology of 5,000, practitioner", CHRONOLOGY, practitioner, told));
        scenes.add(page("work list, practitioner", WORK, practitioner, "/work"));
        scenes.add(page("work list, team manager", WORK, manager, "/work"));
        scenes.add(page("work list, quality, of every team", WORK, quality, "/work"));
        scenes.add(saved("save an entry by hand", practitioner));
        scenes.add(page("measures, head of service", 0, head, "/measures"));
        scenes.add(search(quality));
        return scenes;
    }

    /** Eight practitioners who look at their children and their lists without a pause. */
    List<Clicks.Click> many() throws IOException {
        var clicks = new ArrayList<Clicks.Click>();
        for (var who : cast.others()) {
            var visitor = Visitor.as(who, address);
            clicks.add(Clicks.whole(_ -> visitor.open("/work")));
        }
        return clicks;
    }

    private static Scene page(String name, double limit, Visitor who, String path) {
        return new Scene(name, limit, true, Clicks.whole(_ -> who.open(path)));
    }

    private static Scene page(String name, double limit, Visitor who, List<UUID> children) {
        return new Scene(
                name,
                limit,
                true,
                Clicks.whole(
                        times -> who.open("/children/" + children.get(times % children.size()))));
    }

    private Scene saved(String name, Visitor who) {
        return new Scene(
                name,
                SAVE,
                false,
                times -> {
                    var children = cast.children();
                    var child = children.get(times % children.size());
                    var path = "/children/" + child + "/chronology/entries/new";
                    who.open(path);
                    var entry =
                            Map.of(
                                    "title",
                                    "Came without breakfast",
                                    "on",
                                    "2/1/2026",
                                    "agency",
                                    "SCHOOL",
                                    "source",
                                    "The head teacher");
                    return Clicks.whole(_ -> who.save(path, entry)).done(times);
                });
    }

    private static Scene search(Visitor who) {
        return new Scene(
                "search by name, quality",
                0,
                false,
                times -> {
                    who.open("/children");
                    var asked = times % 2 == 0 ? "Applegarth" : "Elis Gwynedd";
                    return Clicks.whole(_ -> who.look(asked)).done(times);
                });
    }
}
