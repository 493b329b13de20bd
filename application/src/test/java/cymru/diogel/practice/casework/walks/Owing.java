package cymru.diogel.practice.casework.walks;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.ApplicationContext;

/** What is open has a last day on a list that somebody reads; what has ended is on none. */
final class Owing {
    private static final String TASKS =
            """
            select key, due_on, account, needs, team from work.task
             where done_at is null and split_part(key, ':', 2) = any(?)
            """;

    private final ApplicationContext beans;
    private final Walk walk;
    private final Set<String> due = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private String after = "";

    Owing(ApplicationContext beans, Walk walk) {
        this.beans = beans;
        this.walk = walk;
    }

    void check(String step) {
        after = step;
        var enquiries = beans.getBean(Enquiries.class).allOf(walk.children());
        var conferences = beans.getBean(Conferences.class).of(walk.children());
        var groups = SecondLock.counting(() -> beans.getBean(CoreGroups.class).of(walk.children()));
        read(
                Stream.of(
                                walk.reports(),
                                walk.discussions(),
                                walk.children(),
                                enquiries.stream().map(Enquiry::id).toList(),
                                reviews(enquiries),
                                conferences.stream().map(Conference::id).toList(),
                                groups.stream().map(CoreGroup::id).toList())
                        .flatMap(List::stream)
                        .toList());
        reports();
        discussions();
        enquiries.forEach(this::enquiry);
        conferences.forEach(this::conference);
        groups.forEach(it -> holds(it.isOpen(), it, "coregroup:" + it.id()));
        plans();
        registrations(conferences);
    }

    private List<UUID> reviews(List<Enquiry> enquiries) {
        var all = new ArrayList<UUID>();
        for (var it : enquiries) {
            beans.getBean(Reviews.class).of(it.id()).forEach(of -> all.add(of.id()));
        }
        return all;
    }

    private void read(List<UUID> things) {
        due.clear();
        listed.clear();
        var ids = things.stream().map(UUID::toString).toArray(String[]::new);
        for (var row : beans.getBean(DSLContext.class).fetch(TASKS, (Object) ids)) {
            var key = row.get("key", String.class);
            listed.add(key);
            var isSeen = walk.cast().all().stream().anyMatch(it -> sees(it, row));
            if (row.get("due_on") != null && isSeen) {
                due.add(key);
            }
        }
    }

    private static boolean sees(Viewer viewer, Record row) {
        var needs = row.get("needs", String.class);
        var team = row.get("team", UUID.class);
        var isTheirs =
                viewer.id().equals(row.get("account", UUID.class))
                        || (needs != null
                                && viewer.may(Right.valueOf(needs))
                                && (team == null || team.equals(viewer.team())));
        return isTheirs && viewer.may(Right.SEE_OWN_WORK);
    }

    private void holds(boolean isOpen, Object what, String... keys) {
        if (isOpen) {
            assertThat(List.of(keys))
                    .as("after %s: open and due on no list: %s", after, what)
                    .anyMatch(due::contains);
        } else {
            assertThat(List.of(keys))
                    .as("after %s: ended and still on a list: %s", after, what)
                    .noneMatch(listed::contains);
        }
    }

    private void reports() {
        for (var id : walk.reports()) {
            var it = beans.getBean(Referrals.class).find(id).orElseThrow();
            var isOpen = !it.handling().stage().next().isEmpty();
            holds(isOpen, it, "report:" + id, "answer:" + id, "close:" + id);
            discussed(id);
        }
    }

    // Once it is decided to discuss a child, that is on a list until somebody calls it.
    private void discussed(UUID report) {
        var named = beans.getBean(Referrals.class).named(List.of(report)).get(report);
        for (var it : Objects.requireNonNull(named)) {
            var decision = it.decision();
            var child = it.child();
            if (decision != null
                    && child != null
                    && decision.outcome()
                            == cymru.diogel.practice.referrals.Outcome.STRATEGY_DISCUSSION
                    && beans.getBean(Discussions.class).of(walk.children()).stream()
                            .noneMatch(of -> of.called().knownAt().isAfter(decision.at()))) {
                holds(true, it, "discuss:" + report);
            }
        }
    }

    private void discussions() {
        for (var id : walk.discussions()) {
            var it = beans.getBean(Discussions.class).find(id).orElseThrow();
            holds(it.isOpen(), it, "hold:" + id, "record:" + id);
            var ended = it.ended();
            if (ended != null && ended.outcome() == Outcome.FURTHER_MEETING) {
                var called =
                        beans.getBean(Discussions.class).of(it.children()).stream()
                                .anyMatch(of -> !of.called().knownAt().isBefore(ended.at()));
                holds(!called, it, "again:" + id);
            }
        }
    }

    private void enquiry(Enquiry it) {
        var reviews = beans.getBean(Reviews.class).of(it.id());
        var keys = new ArrayList<String>();
        for (var key : List.of("assess", "ratify", "conference", "reopened")) {
            keys.add(key + ":" + it.id());
        }
        reviews.forEach(of -> keys.add("outcome:" + of.id()));
        holds(!it.stage().next().isEmpty(), it, keys.toArray(String[]::new));
        reviews.forEach(of -> holds(!of.stage().isEnd(), of, "outcome:" + of.id()));
    }

    private void conference(Conference it) {
        var isOpen = !it.progress().stage().next().isEmpty();
        holds(isOpen, it, "meet:" + it.id(), "minutes:" + it.id());
    }

    private void plans() {
        var plans = SecondLock.counting(() -> beans.getBean(Plans.class).of(walk.children()));
        for (var it : plans) {
            if (it.isOpen()) {
                holds(true, it, "coregroup:" + it.group());
            }
        }
    }

    // Its next review, or the one that is called.
    private void registrations(List<Conference> conferences) {
        var on = beans.getBean(Register.class).on(walk.today(), walk.children());
        var all = beans.getBean(Conferences.class);
        var about = all.about(conferences.stream().map(Conference::id).toList());
        for (var child : walk.children()) {
            var keys = new ArrayList<String>();
            keys.add("next-review:" + child);
            conferences.stream()
                    .filter(it -> !it.initial())
                    .filter(it ->
                            about.getOrDefault(it.id(), List.of()).stream()
                                    .anyMatch(of -> of.child().equals(child)))
                    .filter(_ -> on.containsKey(child))
                    .forEach(it -> {
                        keys.add("meet:" + it.id());
                        keys.add("minutes:" + it.id());
                    });
            holds(on.containsKey(child), "registration of " + child, keys.toArray(String[]::new));
        }
    }
}
