package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.referrals.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A name in a report, and who on record may be meant. */
public record MatchView(Frame frame, UUID report, Named named, List<Offer> offers) {
    /** A child on record, and why it may be the one. */
    public record Offer(UUID child, String name, String born, String why) {}

    public String name() {
        var text = named.called().text();
        return text.isEmpty() ? frame.say("referrals.no-name") : text;
    }

    /** What is said by choosing this one; two of one name are told apart by their birthdays. */
    public String says(Offer it) {
        return it.born().isEmpty()
                ? frame.say("referrals.is-this-unborn", Map.of("name", it.name()))
                : frame.say("referrals.is-this", Map.of("name", it.name(), "born", it.born()));
    }

    public boolean mayBeNew() {
        return !named.called().text().isEmpty();
    }

    public String address() {
        return QueuePage.PATH + "/" + report + "/children/" + named.id();
    }
}
