package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sample to be given, as it was typed, and what is wrong with it. */
record SampleForm(Typed typed, List<Account> all, LocalDate today) {
    private static final Set<Role> READERS =
            EnumSet.of(Role.INSPECTOR, Role.HEAD_OF_SERVICE, Role.TEAM_MANAGER, Role.PRACTITIONER);
    private static final int LONGEST_DAYS = 366;
    private static final int MOST = 500;

    /** The references typed, one a line or between commas. */
    List<String> references() {
        return Arrays.stream(typed.get("children").split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    Problems problems(Frame frame, Set<String> known) {
        var problems = new Problems();
        if (who().isEmpty()) {
            problems.add("who", frame.say("grounds.sample-who-missing"));
        }
        var unknown = references().stream().filter(it -> !known.contains(it)).toList();
        if (references().isEmpty() || references().size() > MOST) {
            problems.add("children", frame.say("grounds.sample-children-missing"));
        } else if (!unknown.isEmpty()) {
            var named = Map.of("references", String.join(", ", unknown));
            problems.add("children", frame.say("grounds.sample-children-unknown", named));
        }
        if (last().filter(this::isFit).isEmpty()) {
            problems.add("last", frame.say("grounds.sample-last-wrong"));
        }
        return problems;
    }

    private boolean isFit(LocalDate last) {
        return !last.isBefore(today) && last.isBefore(today.plusDays(LONGEST_DAYS));
    }

    Optional<Account> who() {
        return readers(all).filter(it -> it.id().toString().equals(typed.get("who"))).findFirst();
    }

    Optional<LocalDate> last() {
        return typed.day("last");
    }

    private static Stream<Account> readers(List<Account> all) {
        return all.stream().filter(it -> READERS.contains(it.role()) && !it.disabled());
    }

    /** Inspectors first, then everybody else by name. */
    static List<Choice> choices(Frame frame, List<Account> all) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("grounds.choose"))),
                        readers(all)
                                .sorted(
                                        Comparator.comparing(
                                                        (Account it) -> it.role() != Role.INSPECTOR)
                                                .thenComparing(Account::name))
                                .map(it -> new Choice(it.id().toString(), name(frame, it))))
                .toList();
    }

    private static String name(Frame frame, Account it) {
        var role = frame.say("access.role-" + it.role().name().toLowerCase(Locale.ROOT));
        return frame.say("grounds.name-and-role", Map.of("name", it.name(), "role", role));
    }
}
