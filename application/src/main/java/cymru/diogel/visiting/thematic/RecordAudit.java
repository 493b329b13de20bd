package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.charts.HeatTable;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.visits.Codes;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.thematic.VisitAudit.Calendar;
import cymru.diogel.visiting.thematic.VisitAudit.Names;
import cymru.diogel.visiting.thematic.VisitAudit.Origin.OnRecord;
import cymru.diogel.visiting.thematic.VisitAudit.Read;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The audit of visits on record, from the picture that the pages about patterns show as well.
 *
 * @param households what each household of the picture is called in a report: its reference
 * @param teams the names of teams in the language of the report
 */
public record RecordAudit(Picture picture, Map<UUID, String> households, Map<UUID, String> teams) {

    public VisitAudit of(OnRecord chosen) {
        var result = picture.result();
        return new VisitAudit(
                result,
                new Names(
                        codes(
                                picture.households(),
                                it -> households.getOrDefault(it, Numerals.NONE)),
                        // No document of a report names them.
                        codes(picture.practitioners(), UUID::toString),
                        codes(picture.teams(), it -> teams.getOrDefault(it, ""))),
                new Read(chosen, picture.table().rows(), picture.dataHash(), picture.rotaHash()),
                staffed(),
                calendar());
    }

    private HeatTable.@Nullable Area staffed() {
        var week = picture.staff().of(_ -> true);
        return week.isRota() ? week::isStaffed : null;
    }

    private Calendar calendar() {
        var known = WorkingDays.englandAndWales();
        return picture.from().isBefore(known.first()) || picture.to().isAfter(known.last())
                ? Calendar.MONDAY_TO_FRIDAY
                : Calendar.BANK_HOLIDAYS;
    }

    /** The same codes for the same identities; two of one name are told apart by a number. */
    private static Codes codes(
            cymru.diogel.visiting.patterns.Codes identities, Function<UUID, String> name) {
        var codes = new Codes();
        for (var code = 0; code < identities.size(); code++) {
            var called = name.apply(identities.id(code));
            var unique = called;
            for (var twin = 2; codes.find(unique).isPresent(); twin++) {
                unique = called + " " + twin;
            }
            codes.code(unique);
        }
        return codes;
    }
}
