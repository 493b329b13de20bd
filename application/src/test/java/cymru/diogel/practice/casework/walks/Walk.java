package cymru.diogel.practice.casework.walks;

import cymru.diogel.platform.deadlines.WallClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** One family on its way, and what has come of it. */
final class Walk {
    private final ApplicationContext beans;
    private final Cast cast;
    private final List<UUID> children;
    private final Luck luck;
    private final List<UUID> reports = new ArrayList<>();
    private final List<UUID> discussions = new ArrayList<>();

    Walk(ApplicationContext beans, Cast cast, List<UUID> children, Luck luck) {
        this.beans = beans;
        this.cast = cast;
        this.children = children;
        this.luck = luck;
    }

    Cast cast() {
        return cast;
    }

    List<UUID> children() {
        return children;
    }

    List<UUID> some() {
        var some = children.stream().filter(_ -> luck.chance(0.7)).toList();
        return some.isEmpty() ? List.of(children.getFirst()) : some;
    }

    List<UUID> reports() {
        return reports;
    }

    List<UUID> discussions() {
        return discussions;
    }

    LocalDate today() {
        return WallClock.shown(beans.getBean(Clock.class).instant()).toLocalDate();
    }
}
