package cymru.diogel.practice.referrals;

import cymru.diogel.platform.language.Phrase;
import java.util.List;

/** A module that keeps something of its own beside reports. Every bean of this type is asked. */
public interface Beside {
    /** What it says of a report, and where it goes on: the key of the words of the way there. */
    record Line(Phrase says, boolean isLate, String key, String href) {}

    /** What it says to those who take reports. */
    List<Line> toTakers(Report it);

    /** What it asks of whoever made the report and is signed in. */
    List<Line> toMaker(Report it);
}
