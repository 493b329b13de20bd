package cymru.diogel.practice.takeover;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.chronology.HandEntries;
import cymru.diogel.practice.chronology.HandEntry;
import cymru.diogel.practice.chronology.Happening;
import org.springframework.stereotype.Component;

/** Entries that somebody wrote into a chronology by hand. */
@Component
class EntryTaking {
    private final HandEntries entries;

    EntryTaking(HandEntries entries) {
        this.entries = entries;
    }

    void take(Taking taking) {
        var all = taking.fresh(CaseFile.CHRONOLOGY).stream().map(it -> entry(it, taking)).toList();
        Taking.some(all, entries::takeOver);
    }

    private static HandEntry entry(CaseRow row, Taking taking) {
        var told =
                new HandEntry.Told(
                        new HandEntry.When(
                                row.neededDay("happened_on"),
                                row.time("happened_on"),
                                row.neededDay("known_on")),
                        row.neededOne("agency", Happening.Lane.class),
                        row.words("source"),
                        new HandEntry.Text(row.words("title"), row.text("words")),
                        row.isYes("significant"),
                        row.isYes("reserved"));
        return new HandEntry(
                taking.id(row),
                taking.child(row.words("child_id")),
                told,
                row.neededMoment("entered_at"),
                taking.neededWorker(row, "entered_by"),
                null);
    }
}
