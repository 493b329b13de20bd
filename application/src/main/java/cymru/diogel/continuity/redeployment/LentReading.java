package cymru.diogel.continuity.redeployment;

import cymru.diogel.continuity.redeployment.LentFile.Fault;
import cymru.diogel.continuity.redeployment.LentFile.Line;
import cymru.diogel.continuity.redeployment.LentPerson.Checks;
import cymru.diogel.continuity.redeployment.LentPerson.Level;
import cymru.diogel.continuity.services.Provision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rows of a file mean, beside what is on the register. */
final class LentReading {
    private static final Set<String> YES = Set.of("yes", "y", "ydy", "oes", "ie", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "na", "nac oes", "false", "0", "");
    private static final int LONGEST = 200;

    private final Map<String, Provision> services;
    private final Set<String> skills;
    private final Map<String, Loan> known;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    LentReading(Map<String, Provision> services, Set<String> skills, Map<String, Loan> known) {
        this.services = services;
        this.skills = skills;
        this.known = known;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What a row says; without meaning where a fault was added. */
    Loan read(Line line) {
        var number = said(line, "number");
        if (!numbers.add(number)) {
            faults.add(line.fault("number", "number-twice"));
        }
        var before = known.get(number);
        var person =
                new LentPerson(
                        before == null ? UUID.randomUUID() : before.person().id(),
                        number,
                        said(line, "name"),
                        service(line, "home_service"),
                        skills(line),
                        hours(line),
                        said(line, "area"),
                        new Checks(
                                level(line),
                                day(line, "check_date"),
                                day(line, "registered_until")),
                        truth(line, "shielding"),
                        truth(line, "welsh"));
        return new Loan(person, placement(line, person, before));
    }

    private @Nullable Placement placement(Line line, LentPerson whose, @Nullable Loan before) {
        var now = before == null ? null : before.placement();
        if (line.get("to_service").isEmpty()) {
            return now;
        }
        var service = service(line, "to_service");
        var since = since(line);
        var until = day(line, "until");
        if (until != null && until.isBefore(since)) {
            faults.add(line.fault("until", "until-before"));
        }
        if (now != null && !(now.service().equals(service) && now.since().equals(since))) {
            faults.add(line.fault("to_service", "lent-already"));
        }
        return new Placement(
                now == null ? UUID.randomUUID() : now.id(),
                whose.id(),
                service,
                skill(line, whose),
                said(line, "role"),
                since,
                until,
                ready(line),
                said(line, "agreed_by"),
                now == null ? PlacementStage.AGREED : now.stage(),
                null);
    }

    private LocalDate since(Line line) {
        var since = day(line, "since");
        if (since == null && line.get("since").isEmpty()) {
            faults.add(line.fault("since", "needed"));
        }
        return since == null ? LocalDate.EPOCH : since;
    }

    private String skill(Line line, LentPerson whose) {
        var skill = line.get("skill").toUpperCase(Locale.ROOT);
        if (!whose.skills().contains(skill)) {
            faults.add(line.fault("skill", "not-this-skill"));
        }
        return skill;
    }

    private Placement.Ready ready(Line line) {
        return new Placement.Ready(
                day(line, "trained"),
                day(line, "inducted"),
                day(line, "assessed"),
                line.get("supervisor"));
    }

    private String said(Line line, String heading) {
        var text = line.get(heading);
        if (text.isEmpty()) {
            faults.add(line.fault(heading, "needed"));
        } else if (text.length() > LONGEST) {
            faults.add(line.fault(heading, "too-long"));
        }
        return text;
    }

    private UUID service(Line line, String heading) {
        var found = services.get(line.get(heading).toUpperCase(Locale.ROOT));
        if (found == null) {
            faults.add(line.fault(heading, "no-service"));
            return new UUID(0, 0);
        }
        return found.id();
    }

    private List<String> skills(Line line) {
        var found =
                Stream.of(line.get("skills").toUpperCase(Locale.ROOT).split("[ ;|]+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (found.isEmpty() || !skills.containsAll(found)) {
            faults.add(line.fault("skills", "no-skill"));
        }
        return found;
    }

    private int hours(Line line) {
        var text = line.get("hours");
        if (text.matches("[0-9]{1,2}")
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= 60) {
            return Integer.parseInt(text);
        }
        faults.add(line.fault("hours", "no-hours"));
        return 1;
    }

    private Level level(Line line) {
        try {
            return Level.valueOf(line.get("check_level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            faults.add(line.fault("check_level", "no-level"));
            return Level.NONE;
        }
    }

    private @Nullable LocalDate day(Line line, String heading) {
        var text = line.get(heading);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            faults.add(line.fault(heading, "no-day"));
            return null;
        }
    }

    private boolean truth(Line line, String heading) {
        var text = line.get(heading).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            faults.add(line.fault(heading, "no-truth"));
        }
        return YES.contains(text);
    }
}
