package cymru.diogel.platform.access;

import static cymru.diogel.platform.access.Ground.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may see a child: named rules in order, of which the first that holds decides.
 *
 * <p>The database decides the same by itself (access.my_children and access.hidden_children); the
 * two share facts and no rule.
 */
final class NeedToKnow {
    private NeedToKnow() {}

    /** How much is asked for; each includes those before it. */
    enum Depth {
        PLAN,
        RECORD,
        WRITE
    }

    /** What is known of somebody and one child today. */
    record Facts(Set<Ground> grounds, boolean excluded, boolean restricted) {
        static final Facts NONE = new Facts(EnumSet.noneOf(Ground.class), false, false);
    }

    /** What decided, and the ground on which if it was a yes. */
    record Decision(Rule rule, @Nullable Ground ground) {}

    private record Asked(Role role, Facts facts, Depth depth) {
        boolean carries(Ground ground) {
            var far = CARRIES.getOrDefault(role, Map.of()).get(ground);
            return far != null && far.compareTo(depth) >= 0;
        }

        Optional<Ground> best() {
            return facts.grounds().stream().filter(this::carries).findFirst();
        }
    }

    /** The rules, in the order in which they are asked. */
    enum Rule {
        NO_CHILD_FOR_THIS_ROLE(false, (asked, _) -> !CARRIES.containsKey(asked.role())),
        EXCLUDED(false, (_, facts) -> facts.excluded()),
        NAMED_ON_A_RESTRICTED_RECORD(
                true, (asked, facts) -> facts.restricted() && isNamed(asked, facts)),
        RESTRICTED(false, (_, facts) -> facts.restricted()),
        HAS_A_GROUND(true, (asked, _) -> asked.best().isPresent()),
        ANSWERS_FOR_QUALITY(
                true, (asked, _) -> asked.role() == Role.QUALITY && asked.depth() != Depth.WRITE),
        NO_GROUND(false, (_, _) -> true);

        private final boolean yes;

        // Lambdas without state.
        @SuppressWarnings("ImmutableEnumChecker")
        private final BiPredicate<Asked, Facts> holds;

        Rule(boolean yes, BiPredicate<Asked, Facts> holds) {
            this.yes = yes;
            this.holds = holds;
        }
    }

    private static final Map<Role, Map<Ground, Depth>> CARRIES = carries();

    static Decision decide(Role role, Facts facts, Depth depth) {
        var asked = new Asked(role, facts, depth);
        var rule =
                Arrays.stream(Rule.values())
                        .filter(it -> it.holds.test(asked, facts))
                        .findFirst()
                        .orElse(Rule.NO_GROUND);
        return new Decision(rule, rule.yes ? ground(rule, asked) : null);
    }

    /** Those of these children whom no ground opens. */
    static Set<UUID> barred(Role role, Map<UUID, Facts> facts) {
        var barred = new HashSet<UUID>();
        facts.forEach((child, known) -> {
            var rule = decide(role, known, Depth.PLAN).rule();
            if (rule == Rule.EXCLUDED || rule == Rule.RESTRICTED) {
                barred.add(child);
            }
        });
        return barred;
    }

    /** An emergency opens what is closed for want of a ground, and nothing else. */
    static boolean mayBreakGlass(Role role, Facts facts) {
        return role.may(Right.BREAK_GLASS)
                && decide(role, facts, Depth.RECORD).rule() == Rule.NO_GROUND;
    }

    /** The grounds on which those of these children may be seen that may be. */
    static Map<UUID, Ground> grounds(
            Role role, Iterable<UUID> children, Map<UUID, Facts> facts, Depth depth) {
        var grounds = new HashMap<UUID, Ground>();
        for (var child : children) {
            var ground = decide(role, facts.getOrDefault(child, Facts.NONE), depth).ground();
            if (ground != null) {
                grounds.put(child, ground);
            }
        }
        return grounds;
    }

    private static Ground ground(Rule rule, Asked asked) {
        return switch (rule) {
            case NAMED_ON_A_RESTRICTED_RECORD -> NAMED;
            case ANSWERS_FOR_QUALITY -> QUALITY_ASSURANCE;
            default -> asked.best().orElseThrow();
        };
    }

    private static boolean isNamed(Asked asked, Facts facts) {
        return facts.grounds().contains(NAMED) && asked.carries(NAMED);
    }

    // How far each ground carries each role on an ordinary day. A role that is missing sees no
    // child at all: councillors see figures, administrators accounts.
    private static Map<Role, Map<Ground, Depth>> carries() {
        var worker = new EnumMap<Ground, Depth>(Ground.class);
        set(worker, Depth.WRITE, ALLOCATED, TEAM_DUTY, NAMED, EMERGENCY);
        set(worker, Depth.RECORD, STRATEGY, CONFERENCE, AUDIT_SAMPLE);
        set(worker, Depth.PLAN, SIBLING, REGISTER_ENQUIRY);
        var manager = new EnumMap<>(worker);
        set(manager, Depth.WRITE, TEAM);
        set(manager, Depth.RECORD, REPORT);
        var school = new EnumMap<Ground, Depth>(Ground.class);
        set(school, Depth.RECORD, AGENCY, NAMED, STRATEGY, CONFERENCE);
        set(school, Depth.PLAN, SIBLING);
        var partner = new EnumMap<>(school);
        set(partner, Depth.RECORD, EMERGENCY, AUDIT_SAMPLE);
        set(partner, Depth.PLAN, REGISTER_ENQUIRY);
        var head = new EnumMap<Ground, Depth>(Ground.class);
        set(head, Depth.RECORD, NAMED, EMERGENCY, STRATEGY, CONFERENCE, AUDIT_SAMPLE);
        var quality = new EnumMap<Ground, Depth>(Ground.class);
        set(quality, Depth.RECORD, NAMED, AUDIT_SAMPLE);
        var inspector = new EnumMap<Ground, Depth>(Ground.class);
        set(inspector, Depth.RECORD, INSPECTION_SAMPLE);
        return new EnumMap<>(
                Map.of(
                        Role.PRACTITIONER, worker,
                        Role.TEAM_MANAGER, manager,
                        Role.PARTNER, partner,
                        Role.SCHOOL, school,
                        Role.HEAD_OF_SERVICE, head,
                        Role.QUALITY, quality,
                        Role.INSPECTOR, inspector,
                        Role.FRONT_DOOR, frontDoor()));
    }

    private static Map<Ground, Depth> frontDoor() {
        var frontDoor = new EnumMap<Ground, Depth>(Ground.class);
        set(frontDoor, Depth.RECORD, REPORT, NAMED, STRATEGY);
        return frontDoor;
    }

    private static void set(Map<Ground, Depth> grounds, Depth depth, Ground... which) {
        for (var ground : which) {
            grounds.put(ground, depth);
        }
    }
}
