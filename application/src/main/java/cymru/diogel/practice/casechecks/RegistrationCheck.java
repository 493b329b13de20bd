package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casechecks.Here.Standing;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.register.Spell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stays on the register: under what there was that day, and never two of one child at once. */
record RegistrationCheck(Looking looking) {
    void check() {
        for (var row : looking.rows(CaseFile.REGISTER)) {
            var isValid =
                    looking.here()
                            .categories()
                            .mayBeChosen(row.list("categories"), row.neededDay("registered_on"));
            looking.sayIf(!isValid, row, "categories", Code.CATEGORY_NOT_VALID);
        }
        looking.folder().by(CaseFile.REGISTER, "child_id").forEach(this::overlaps);
    }

    private void overlaps(String child, List<CaseRow> rows) {
        var sorted =
                rows.stream()
                        .sorted(Comparator.comparing(it -> it.neededDay("registered_on")))
                        .toList();
        CaseRow before = null;
        for (var row : sorted) {
            if (before != null && isOn(before.day("ended_on"), row)) {
                looking.say(
                        row,
                        "registered_on",
                        Code.REGISTRATION_OVERLAPS,
                        Looking.place(before, "registered_on"));
            }
            before = before == null || isLater(row, before) ? row : before;
            if (looking.here().standing(row) == Standing.NEW) {
                looking.here().stays(child).stream()
                        .filter(it -> !it.temporary() && overlaps(it, row))
                        .findFirst()
                        .ifPresent(it ->
                                looking.say(
                                        row,
                                        "registered_on",
                                        Code.REGISTRATION_OVERLAPS,
                                        it.registeredOn().toString()));
            }
        }
    }

    private static boolean isLater(CaseRow row, CaseRow than) {
        var other = than.day("ended_on");
        var mine = row.day("ended_on");
        return other != null && (mine == null || mine.isAfter(other));
    }

    private static boolean isOn(@Nullable LocalDate until, CaseRow row) {
        return until == null || row.neededDay("registered_on").isBefore(until);
    }

    private static boolean overlaps(Spell it, CaseRow row) {
        var ending = it.ending();
        var until = row.day("ended_on");
        return isOn(ending == null ? null : ending.on(), row)
                && (until == null || it.registeredOn().isBefore(Objects.requireNonNull(until)));
    }
}
