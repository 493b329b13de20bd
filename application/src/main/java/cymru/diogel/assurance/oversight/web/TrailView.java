package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry.Outcome;
import cymru.diogel.platform.trail.TrailReader.Line;
import cymru.diogel.practice.people.Child;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A child's or a person's trail as its page shows it.
 *
 * @param path the address of the page
 * @param title whose it is
 * @param isOfChild whether it is a child's; then a row says who, else whom
 */
public record TrailView(
        Frame frame,
        String path,
        String title,
        boolean isOfChild,
        TrailForm form,
        List<Line> lines,
        Pages pages,
        Names names) {

    /** Who stands behind the identities in these rows. */
    public record Names(
            Map<UUID, Account> people, Map<UUID, Child> children, List<UUID> lookers, String me) {}

    public Words words() {
        return frame.words();
    }

    public String when(Line line) {
        return OversightWords.moment(words(), line.at());
    }

    public String act(Line line) {
        return OversightWords.act(words(), line.entry().act());
    }

    public String outcome(Line line) {
        return OversightWords.outcome(words(), line);
    }

    public boolean isRefused(Line line) {
        return line.entry().outcome() == Outcome.REFUSED;
    }

    public String ground(Line line) {
        var ground = line.entry().ground();
        return ground == null ? "–" : OversightWords.ground(words(), ground);
    }

    public String who(Line line) {
        var account = line.account();
        if (account == null) {
            return frame.say("oversight.nobody-signed-in");
        }
        var known = names.people().get(account);
        return known == null ? frame.say("oversight.unknown") : known.name();
    }

    public String role(Line line) {
        return OversightWords.role(words(), line.role());
    }

    public String address(Line line) {
        var address = line.address();
        return address == null ? "–" : address;
    }

    /** The reference alone: a list of somebody's acts names no child. */
    public String child(Line line) {
        var child = line.entry().child();
        if (child == null) {
            return "–";
        }
        var known = names.children().get(child);
        return known == null ? frame.say("oversight.unknown") : known.reference();
    }

    /** Codes and counts, as in {@code count 3}. */
    public String about(Line line) {
        return line.entry().about().entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    public List<Choice> outcomes() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("oversight.any")));
        for (var outcome : Outcome.values()) {
            var code = OversightWords.lower(outcome);
            choices.add(new Choice(code, frame.say("oversight.outcome-" + code)));
        }
        return choices;
    }

    /** Those who appear in a child's trail. */
    public List<Choice> lookers() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("oversight.anybody")));
        names.lookers().stream()
                .map(names.people()::get)
                .filter(Objects::nonNull)
                .sorted(java.util.Comparator.comparing(Account::name))
                .forEach(it -> choices.add(new Choice(it.id().toString(), it.name())));
        return choices;
    }

    public String printed() {
        return frame.say("oversight.printed", Map.of("name", names.me()));
    }

    /** Where the same rows can be taken out. */
    public String export() {
        return form.query().isEmpty() ? path + "/export" : path + "/export?" + form.query();
    }
}
