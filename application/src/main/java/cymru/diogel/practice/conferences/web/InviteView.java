package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody to be invited.
 *
 * @param found accounts whose name holds what was asked for
 */
public record InviteView(
        Frame frame,
        ConferenceDesk.Opened opened,
        String asked,
        List<Account> found,
        List<String> agencies,
        Typed typed) {

    public String here() {
        return ConferenceQueuePage.PATH + "/" + opened.id();
    }

    public List<Choice> people() {
        return found.stream()
                .map(it -> new Choice(it.id().toString(), it.name(), it.reference()))
                .toList();
    }

    /** The first chooses nothing, so that nothing is chosen by leaving it. */
    public List<Choice> agencyChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("conferences.choose"))),
                        agencies.stream()
                                .map(it -> new Choice(it, frame.say("conferences.agency-" + it))))
                .toList();
    }

    public List<Choice> ways() {
        return Stream.of("told", "written", "leaflets")
                .map(it -> new Choice(it, frame.say("conferences.way-" + it)))
                .toList();
    }

    public boolean isTicked(String field) {
        return typed.get(field).equals("yes");
    }
}
