package cymru.diogel.practice.emergency;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Banners;
import cymru.diogel.platform.trail.Actor;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says on every page that a record is open in an emergency, and to managers that one was. */
@Component
class EmergencyBanners implements Banners {
    private static final Set<String> CONCERNED =
            Stream.of(Role.values())
                    .filter(it -> it.may(Right.BREAK_GLASS) || it.may(Right.BE_TOLD_OF_EMERGENCIES))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))
                    .stream()
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Emergencies emergencies;

    EmergencyBanners(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public List<Banner> now() {
        var actor = Actor.current();
        var account = actor.account();
        if (account == null || !CONCERNED.contains(actor.role())) {
            return List.of();
        }
        var standing = emergencies.standing(account);
        var banners = new ArrayList<Banner>();
        var until = standing.until();
        if (until != null) {
            var time = WallClock.shown(until).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            banners.add(new Banner("emergency.banner-open", Map.of("time", "" + time), "", ""));
        }
        if (standing.unread() > 0) {
            banners.add(
                    new Banner(
                            "emergency.banner-told",
                            Map.of("n", standing.unread()),
                            "/emergency/told",
                            "emergency.banner-link"));
        }
        return List.copyOf(banners);
    }
}
