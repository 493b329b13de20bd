package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.wording.Vocabulary;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Quorum;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.register.Categories;
import cymru.diogel.practice.register.Category;
import cymru.diogel.practice.strategy.Attendance;
import cymru.diogel.practice.strategy.Discussion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words one column takes: the codes of this system, and what its pages say for them in either
 * language.
 */
public final class Terms {
    private static final List<String> AGENCIES =
            List.of(
                    "social-work",
                    "police",
                    "health-visiting",
                    "school-nursing",
                    "midwifery",
                    "hospital",
                    "gp",
                    "mental-health",
                    "school",
                    "early-years",
                    "probation",
                    "youth-justice",
                    "housing",
                    "legal",
                    "third-sector",
                    "other");
    private static final Map<String, Terms> ALL = all();

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    // The county may have more than are published; those are looked at when all is checked.
    private boolean open;

    private Terms() {}

    static Terms named(String name) {
        var found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no terms " + name);
        }
        return found;
    }

    private static Map<String, Terms> all() {
        var all = new HashMap<String, Terms>();
        put(all, "referrals.way", Report.Way.values());
        put(all, "referrals.kind", Report.Kind.values());
        put(all, "referrals.reply", Report.Reply.values());
        put(all, "referrals.how", Report.How.values());
        put(all, "referrals.outcome", cymru.diogel.practice.referrals.Outcome.values());
        put(all, "strategy.form", Discussion.Form.values());
        put(all, "strategy.outcome", cymru.diogel.practice.strategy.Outcome.values());
        put(all, "strategy.agency", Attendance.Agency.values());
        put(all, "enquiries.type", Conduct.Type.values());
        var determinations = new Terms();
        for (var it : Determination.values()) {
            determinations.add(it.name(), it.message());
        }
        all.put("enquiries.determination", determinations);
        put(all, "outcomes.result", Verdict.Result.values());
        put(all, "outcomes.reason", Verdict.Reason.values());
        put(all, "conferences.outcome", Decision.Outcome.values());
        put(all, "conferences.part", Conference.Part.values());
        put(all, "conferences.advocacy", Conference.Advocacy.values());
        put(all, "conferences.came", Invited.Came.values());
        put(all, "casefiles.invited", Invited.Kind.values());
        put(all, "coregroups.role", Member.Role.values());
        put(all, "coregroups.agency", Member.Agency.values());
        put(all, "plans.state", Action.State.values());
        put(all, "facts.agency", Happening.Lane.values());
        listed(all);
        return all;
    }

    // Not every member of a set may be told of what is past.
    private static void listed(Map<String, Terms> all) {
        put(all, "conferences.verdict", Quorum.Verdict.QUORATE, Quorum.Verdict.PROCEEDED_BY_CHAIR);
        put(all, "plans.stage", Stage.OUTLINE, Stage.DETAILED, Stage.REVISED);
        all.put("conferences.agency", of("conferences.agency", AGENCIES.stream()));
        all.put("casefiles.language", of("casefiles.language", Stream.of("en", "cy")));
        var known = Categories.published().on(LocalDate.EPOCH).stream().map(Category::id);
        var categories = of("clocks.category", known);
        categories.open = true;
        all.put("clocks.category", categories);
    }

    private static void put(Map<String, Terms> all, String name, Enum<?>... values) {
        all.put(name, of(name, Arrays.stream(values).map(Enum::name)));
    }

    private static Terms of(String name, Stream<String> codes) {
        var made = new Terms();
        codes.forEach(
                it -> made.add(it, name + '-' + it.toLowerCase(Locale.ROOT).replace('_', '-')));
        return made;
    }

    private void add(String code, String key) {
        keys.put(code, key);
        meanings.put(Vocabulary.fold(code), code);
        for (var words : List.of(Words.in("en"), Words.in("cy"))) {
            if (words.has(key)) {
                var said = words.say(key, Map.of("n", 0));
                meanings.putIfAbsent(Vocabulary.fold(said), code);
            }
        }
    }

    /** The code a word stands for, none for one that is not known. */
    @Nullable String meaning(String word) {
        var found = meanings.get(Vocabulary.fold(word));
        return found == null && open ? word.strip().toLowerCase(Locale.ROOT) : found;
    }

    /** Its codes as the documentation has them. */
    public List<String> codes() {
        return keys.keySet().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    }
}
