package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.Pairs.Offered;
import cymru.diogel.practice.joining.WhyAlike;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Pairs of records that may be of one person.
 *
 * @param done what was just done, in words, or ""
 * @param reference asked for, or ""
 */
public record PairsView(
        Frame frame, LocalDate today, List<Offered<Pair>> all, String done, String reference) {
    private static final int SHOWN = 50;

    public String heading() {
        return frame.say("joining.count", Map.of("n", all.size()));
    }

    public List<Offered<Pair>> shown() {
        return all.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return all.size() > SHOWN;
    }

    public String cut() {
        return frame.say("joining.most", Map.of("n", SHOWN));
    }

    public SideWords says() {
        return new SideWords(frame, today);
    }

    public WhyAlike why() {
        return new WhyAlike(frame.words());
    }
}
