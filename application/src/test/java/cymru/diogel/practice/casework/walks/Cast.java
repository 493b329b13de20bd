package cymru.diogel.practice.casework.walks;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.testing.County;
import java.util.List;
import java.util.stream.Stream;

/** Whoever does something on the way: some of the family's own team, and others. */
record Cast(
        Viewer worker, Viewer manager, Viewer door, Viewer quality, Viewer head, Viewer police) {

    static Cast of(County county) {
        var team = county.aTeam();
        return new Cast(
                viewer(county.a(Role.PRACTITIONER, team)),
                viewer(county.a(Role.TEAM_MANAGER, team)),
                viewer(county.a(Role.FRONT_DOOR)),
                viewer(county.a(Role.QUALITY)),
                viewer(county.a(Role.HEAD_OF_SERVICE)),
                viewer(county.a(Role.PARTNER, county.aTeam())));
    }

    private static Viewer viewer(Account it) {
        return new Viewer(it.id(), it.reference(), it.name(), it.role(), it.team(), "cy");
    }

    List<Viewer> all() {
        return Stream.of(worker, manager, door, quality, head, police).toList();
    }
}
