package cymru.diogel.visiting.visits;

import cymru.diogel.platform.pace.Pace;
import cymru.diogel.platform.pace.Rate;
import cymru.diogel.platform.pace.Turn;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the files of visits that somebody takes out, because a file goes where no trail is. */
@Component
public class Exports {
    private final Pace pace;
    private final Rate rate;

    Exports(Pace pace, @Value("${diogel.visits.exports-an-hour:5}") int most) {
        this.pace = pace;
        this.rate = Rate.anHour("visit.export", most);
    }

    /** How many files one person may take out in an hour. */
    public int most() {
        return rate.times();
    }

    /** Counts one more, unless there have been enough. */
    public Turn begin(UUID account) {
        return pace.take(rate, account.toString());
    }
}
