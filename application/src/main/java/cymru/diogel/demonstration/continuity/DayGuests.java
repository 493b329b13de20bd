package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.People.Told;
import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.Person.Travel;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sixty made-up adults; some cannot come, each for a reason that can be told. */
final class DayGuests {
    private static final int PEOPLE = 60;
    // So that no number is that of a circle around a child.
    private static final int APART = 7_400_000;
    private static final int TOO_FAR = 75;

    private DayGuests() {}

    static List<Told> of(County county, List<Centre> centres) {
        var names = new Names();
        var made = new ArrayList<Told>();
        for (int number = 0; number < PEOPLE; number++) {
            var draw = Draw.of(county.seed(), Subject.CIRCLE, APART + number);
            made.add(told(number, centres.get(number % centres.size()), names, draw, county));
        }
        return made;
    }

    private static Told told(int number, Centre centre, Names names, Draw draw, County county) {
        var origin = names.origin(draw);
        var family = names.family(origin, draw);
        boolean isWoman = draw.chance(0.5);
        var name = names.given(family, isWoman, draw) + " " + family.of(isWoman);
        var language = language(origin, draw);
        Set<Integer> away = new HashSet<>();
        if (draw.chance(0.3)) {
            away.add(draw.between(1, 5));
        }
        var pair = number % 20 < 2 ? "P-" + number / 20 + "-" + centre.code() : "";
        var said =
                new Said(
                        "AD-%03d".formatted(number + 1),
                        name,
                        language,
                        centre.id(),
                        draw.between(1, 4),
                        draw.between(1, 3),
                        travel(number, centre, draw),
                        pair,
                        away);
        var risk =
                switch (draw.weighted(0.2, 0.3, 0.5)) {
                    case 0 -> Risk.CLINICALLY_EXTREMELY_VULNERABLE;
                    case 1 -> Risk.CLINICALLY_VULNERABLE;
                    default -> Risk.OTHER;
                };
        return new Told(said, new Group(risk, county.lastDay().minusDays(150)));
    }

    private static Language language(Names.Origin origin, Draw draw) {
        return switch (origin) {
            case WELSH -> draw.chance(0.8) ? Language.WELSH : Language.ENGLISH;
            case ENGLISH -> draw.chance(0.1) ? Language.WELSH : Language.ENGLISH;
            case POLISH, ARABIC -> draw.chance(0.4) ? Language.OTHER : Language.ENGLISH;
        };
    }

    private static Travel travel(int number, Centre centre, Draw draw) {
        boolean isDriven = draw.chance(0.7);
        var routes = centre.routes();
        @Nullable UUID route = null;
        if (isDriven || number % 19 == 4) {
            route = routes.get(draw.below(routes.size())).id();
        }
        int minutes = number % 19 == 4 ? TOO_FAR : draw.between(5, 50);
        return new Travel(route, minutes, draw.chance(0.1), draw.chance(0.12));
    }
}
