package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Stay;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts names on the register, of the county and of no team. */
final class RegisterRecount {
    private static final List<String> LIST =
            List.of("neglect", "emotional", "physical", "sexual", "financial");

    private final Tale tale;

    RegisterRecount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        var to = asked.to();
        var on = stays(it -> it.holds(to));
        var came = stays(it -> Days.isIn(it.on(), asked.from(), to));
        if (code.startsWith("register-category-")) {
            var of = code.substring("register-category-".length());
            return Recounted.share(on, it -> isUnder(it, of, to), Stay::kid);
        }
        if (code.startsWith("register-age-")) {
            return Recounted.share(on, it -> band(it, to).equals(code), Stay::kid);
        }
        return switch (code) {
            case "register-children" -> Recounted.count(on, Stay::kid);
            case "register-added" -> Recounted.count(came, Stay::kid);
            case "register-removed" ->
                    Recounted.count(
                            stays(it -> it.off() != null && Days.isIn(it.off(), asked.from(), to)),
                            Stay::kid);
            case "register-again" -> Recounted.share(came, this::isAgain, Stay::kid);
            default -> Recounted.share(on, it -> lasted(it, to).equals(code), Stay::kid);
        };
    }

    private List<Stay> stays(Predicate<Stay> which) {
        return tale.protection().stays().stream().filter(which).toList();
    }

    private static boolean isUnder(Stay it, String category, LocalDate day) {
        return category.equals("other")
                ? !LIST.containsAll(it.under(day))
                : it.under(day).contains(category);
    }

    private boolean isAgain(Stay it) {
        return tale.protection().stays().stream()
                .anyMatch(other -> other.kid().equals(it.kid()) && other.on().isBefore(it.on()));
    }

    private static String lasted(Stay it, LocalDate day) {
        if (it.on().isAfter(day.minusMonths(3))) {
            return "register-under-three-months";
        }
        if (it.on().isAfter(day.minusYears(1))) {
            return "register-three-months-to-a-year";
        }
        return it.on().isAfter(day.minusYears(2))
                ? "register-one-to-two-years"
                : "register-two-years";
    }

    private String band(Stay it, LocalDate day) {
        var born = born(it);
        if (born == null || born.isAfter(day)) {
            return "register-age-unborn";
        }
        var years = day.getYear() - born.getYear();
        var birthday = born.getMonthValue() * 100 + born.getDayOfMonth();
        years -= day.getMonthValue() * 100 + day.getDayOfMonth() < birthday ? 1 : 0;
        var bands = List.of("under-one", "one-to-four", "five-to-nine", "ten-to-fifteen");
        var place = years < 1 ? 0 : years < 5 ? 1 : years < 10 ? 2 : years < 16 ? 3 : 4;
        return "register-age-" + (place == 4 ? "sixteen-and-over" : bands.get(place));
    }

    private @Nullable LocalDate born(Stay it) {
        return tale.homes().stream()
                .flatMap(home -> home.kids().stream())
                .filter(kid -> Objects.equals(kid.id(), it.kid()))
                .findFirst()
                .orElseThrow()
                .born();
    }
}
