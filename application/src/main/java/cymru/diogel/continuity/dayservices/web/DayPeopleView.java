package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who use day services, in words.
 *
 * @param plan the places that hold, or null
 * @param centre that is asked for, or empty for all
 */
public record DayPeopleView(
        Frame frame,
        List<Centre> centres,
        List<Person> people,
        @Nullable WeekPlan plan,
        String centre) {
    public String heading() {
        return frame.say("dayservices.people-count", Map.of("n", people.size()));
    }

    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("dayservices.all-centres"))),
                        centres.stream()
                                .map(it ->
                                        new Choice(
                                                it.id().toString(), it.names().in(frame.words()))))
                .toList();
    }

    public String centre(Person it) {
        return centres.stream()
                .filter(one -> one.id().equals(it.said().centre()))
                .findFirst()
                .map(one -> one.names().in(frame.words()))
                .orElse("–");
    }

    public String risk(Person it) {
        return frame.say(it.group().risk().message());
    }

    public String language(Person it) {
        return frame.say(it.said().language().message());
    }

    public String has(Person it) {
        return frame.say(
                "dayservices.has-of", Map.of("has", had(it), "wanted", it.said().wanted()));
    }

    private int had(Person it) {
        return plan == null ? 0 : plan.of(it.id()).size();
    }

    public boolean isWithout(Person it) {
        return it.said().wanted() > 0 && had(it) == 0;
    }
}
