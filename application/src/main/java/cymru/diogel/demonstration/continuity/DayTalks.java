package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.talks.Talk;
import cymru.diogel.continuity.talks.Talk.Arranged;
import cymru.diogel.continuity.talks.Talk.Kind;
import cymru.diogel.continuity.talks.Talk.Said;
import cymru.diogel.continuity.talks.Talk.Spoken;
import cymru.diogel.continuity.talks.Talk.Written;
import cymru.diogel.continuity.talks.Talks.Waiting;
import cymru.diogel.demonstration.loading.Identities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks with everybody who has no place but two; with one of them nothing was arranged. */
final class DayTalks {
    private static final int WITHOUT = 2;

    private static final List<Kind> KINDS =
            List.of(Kind.TELEPHONE, Kind.HOME_VISIT, Kind.ACTIVITY_PACK, Kind.OUTDOOR);

    private DayTalks() {}

    static List<Talk> of(List<Waiting> waiting, LocalDate today, UUID root, Identities ids) {
        var made = new ArrayList<Talk>();
        for (int number = WITHOUT; number < waiting.size(); number++) {
            var person = waiting.get(number).person();
            boolean isWelsh = person.said().language() == Language.WELSH;
            var id = ids.partOf(root, "talk-" + person.said().reference());
            var said = said(today.minusDays(5 + number), isWelsh);
            var arranged = number == WITHOUT ? null : arranged(number, today, isWelsh);
            var written = new Written(root, Instant.EPOCH);
            made.add(new Talk(id, person.id(), said, arranged, written, List.of()));
        }
        return made;
    }

    private static Said said(LocalDate on, boolean isWelsh) {
        return isWelsh
                ? new Said(
                        on,
                        Spoken.WELSH,
                        "Y person a’i chwaer",
                        "“Dw i’n gweld eisiau’r cwmni, a’r canu ar ddydd Iau.”",
                        "Galwad ffôn ddwywaith yr wythnos, neu ymweliad â’r cartref.",
                        "Dewisodd yr hyn sydd wedi’i drefnu isod, yn Gymraeg.")
                : new Said(
                        on,
                        Spoken.ENGLISH,
                        "The person and their sister",
                        "“I miss the company, and the singing on Thursdays.”",
                        "A telephone call twice a week, or a visit at home.",
                        "They chose what was arranged below.");
    }

    private static @Nullable Arranged arranged(int number, LocalDate today, boolean isWelsh) {
        var kind = KINDS.get(number % KINDS.size());
        // One of them is due to be looked at again.
        var review = number == WITHOUT + 1 ? today.minusDays(1) : today.plusDays(7 + number);
        var words =
                isWelsh
                        ? "Bob dydd Mawrth a dydd Gwener, gan weithiwr y ganolfan."
                        : "Every Tuesday and Friday, by a worker of the centre.";
        return new Arranged(kind, words, review);
    }
}
