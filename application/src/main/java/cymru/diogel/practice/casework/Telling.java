package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.StoryBook;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every part of the way tells by: names, whose work a child is, and the two books. */
@Component
class Telling implements Voice {
    // The council reviews first, and nobody of a school does.
    private static final Set<String> NO_REVIEWERS = Set.of("COUNCIL", "SCHOOL");

    private final StoryBook story;
    private final WorkBook work;
    private final People people;
    private final Access access;

    Telling(StoryBook story, WorkBook work, People people, Access access) {
        this.story = story;
        this.work = work;
        this.people = people;
        this.access = access;
    }

    /** Something that is told of several children in the same words. */
    record Step(
            String key, Happening.Times times, Happening.Sort sort, Phrase title, String href) {}

    @Override
    public void tell(Collection<UUID> children, Step it) {
        var told = told(it);
        children.forEach(child -> story.tell(child, told));
    }

    private static StoryBook.Told told(Step it) {
        var says = new StoryBook.Told.Sentences(it.title(), null);
        return new StoryBook.Told(it.key(), it.times(), it.sort(), says, it.href());
    }

    /** Tells many things at once that nobody told before; what is done already is no work. */
    void together(Consumer<Voice> teller) {
        var all = new ArrayList<StoryBook.Of>();
        teller.accept(
                new Voice() {
                    @Override
                    public void tell(Collection<UUID> children, Step it) {
                        var told = told(it);
                        children.forEach(child -> all.add(new StoryBook.Of(child, told)));
                    }

                    @Override
                    public void putWhile(boolean isOpen, List<UUID> children, Next it) {
                        if (isOpen) {
                            put(children, it);
                        }
                    }
                });
        story.tellAll(all);
    }

    /** What is to be done about some children. */
    record Next(String key, String notice, Task.Whose whose, @Nullable LocalDate on, String href) {}

    void put(List<UUID> children, Next it) {
        work.put(task(children.isEmpty() ? null : children.getFirst(), names(children), it));
    }

    private static Task task(@Nullable UUID child, String names, Next it) {
        var title = new Phrase("casework.task-" + it.notice(), Map.of("names", Phrase.text(names)));
        return new Task(
                it.key(),
                child,
                it.whose(),
                new Task.Due(it.notice(), it.on()),
                new Task.What(title, it.href()));
    }

    /** What is to be done about each of many children, by whoever works with each. */
    void putEach(Map<UUID, Next> all) {
        var children = SecondLock.introducing(() -> people.children(all.keySet()));
        work.putAll(
                all.entrySet().stream()
                        .map(it -> {
                            var child = children.get(it.getKey());
                            var name = child == null ? "" : child.title();
                            return task(it.getKey(), name, it.getValue());
                        })
                        .toList());
    }

    void doneBut(String notice, Collection<UUID> children, Collection<String> keys) {
        work.doneBut(notice, children, keys);
    }

    /** The one who works with each of these children; one nobody works with is left out. */
    Map<UUID, Task.Whose> workers(Collection<UUID> children) {
        var whose = new HashMap<UUID, Task.Whose>();
        SecondLock.introducing(() -> access.workers(children))
                .forEach((child, it) -> whose.put(child, Task.Whose.of(it.account())));
        return whose;
    }

    void forget(Collection<UUID> children, String key) {
        children.forEach(child -> story.forget(child, key));
    }

    void done(String key) {
        work.done(key);
    }

    @Override
    public void putWhile(boolean isOpen, List<UUID> children, Next it) {
        if (isOpen) {
            put(children, it);
        } else {
            done(it.key());
        }
    }

    /** Who works with the first of these children, or those of a right in its team. */
    Task.Whose worker(Collection<UUID> children) {
        return SecondLock.introducing(() -> access.workers(children)).values().stream()
                .map(Access.Worker::account)
                .sorted()
                .findFirst()
                .map(Task.Whose::of)
                .orElseGet(
                        () -> Task.Whose.team(Right.LEAD_ENQUIRIES, team(children).orElse(null)));
    }

    /** The teams of the police, or of every agency that is no school. */
    List<UUID> teamsOfAgencies(boolean police) {
        return access.agencies().entrySet().stream()
                .filter(it -> {
                    var kind = it.getValue().kind();
                    return police ? kind.equals("POLICE") : !NO_REVIEWERS.contains(kind);
                })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Optional<UUID> team(Collection<UUID> children) {
        return children.stream().flatMap(it -> access.teamsOf(it).stream()).sorted().findFirst();
    }

    private String names(Collection<UUID> children) {
        Map<UUID, Child> known = SecondLock.introducing(() -> people.children(children));
        return children.stream()
                .map(known::get)
                .filter(it -> it != null)
                .map(Child::title)
                .collect(Collectors.joining(", "));
    }
}
