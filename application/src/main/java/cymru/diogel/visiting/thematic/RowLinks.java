package cymru.diogel.visiting.thematic;

import cymru.diogel.statistics.patterns.UnitProfile.Month;
import cymru.diogel.visiting.patterns.Addresses;
import cymru.diogel.visiting.patterns.Codes;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.Unit;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a report lead when it is read here; those of a document lead nowhere, which
 * is an empty address.
 *
 * @param picture null for a document
 * @param teams whose visits alone the picture is made of
 * @param open households that the reader may open
 */
public record RowLinks(@Nullable Picture picture, Set<UUID> teams, Set<UUID> open) {
    private static final Optional<Unit> WHOLE = Optional.of(new Unit.County());

    static final RowLinks NONE = new RowLinks(null, Set.of(), Set.of());

    public boolean isDocument() {
        return picture == null;
    }

    /** Of everything that was read. */
    public String rows(What what) {
        return of(_ -> WHOLE, it -> it.rows(what));
    }

    /** Of the reports that take no part, by the reason. */
    public String left(String reason) {
        return isDocument() ? "" : rows(What.valueOf(reason.toUpperCase(Locale.ROOT)));
    }

    public String hours(What what, int fromHour, int toHour) {
        return of(_ -> WHOLE, it -> it.hours(what, fromHour, toHour));
    }

    public String day(What what, int weekday) {
        return of(_ -> WHOLE, it -> it.day(what, weekday));
    }

    public String cell(What what, int weekday, int hour) {
        return of(_ -> WHOLE, it -> it.cell(what, weekday, hour));
    }

    public String month(What what, Month month) {
        var when = YearMonth.of(month.year(), month.month());
        return of(_ -> WHOLE, it -> it.rows(what, when));
    }

    public String households(String which) {
        return of(_ -> WHOLE, it -> it.households(which));
    }

    /** Of a team by its code; of visits for which nobody named one, nothing. */
    public String team(int code, What what) {
        return of(it -> team(it, code), it -> it.rows(what));
    }

    public String team(int code, String which) {
        return of(it -> team(it, code), it -> it.households(which));
    }

    public String household(int code, What what) {
        return of(it -> household(it, code), it -> it.rows(what));
    }

    /** The page of a household. */
    public String household(int code) {
        return of(it -> household(it, code), Addresses::here);
    }

    private static Optional<Unit> team(Picture picture, int code) {
        var id = picture.teams().id(code);
        return Codes.isNobody(id) ? Optional.empty() : Optional.of(new Unit.OfTeam(id));
    }

    private Optional<Unit> household(Picture picture, int code) {
        var id = picture.households().id(code);
        return open.contains(id) ? Optional.of(new Unit.OfHousehold(id)) : Optional.empty();
    }

    private String of(
            Function<Picture, Optional<? extends Unit>> whose, Function<Addresses, String> what) {
        var here = picture;
        if (here == null) {
            return "";
        }
        return whose.apply(here)
                .map(unit -> what.apply(new Addresses(unit, here.from(), here.to(), teams)))
                .orElse("");
    }
}
