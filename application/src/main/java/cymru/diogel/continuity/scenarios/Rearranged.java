package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import cymru.diogel.statistics.scenarios.staffing.StaffGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who works where in each week once measures are taken. */
final class Rearranged {
    private static final double ENOUGH = 1.3;

    private final Held held;
    private final List<Post> posts;
    private final Set<Measure> measures;
    private final int weeks;
    private final int from;
    private final int[] people;
    private final boolean[] paused;

    Rearranged(Held held, List<Post> posts, Set<Measure> measures, int weeks) {
        this.held = held;
        this.posts = posts;
        this.measures = measures;
        this.weeks = weeks;
        this.from = held.week("MEASURES_WEEK");
        this.people = new int[posts.size()];
        this.paused = new boolean[posts.size()];
        for (int i = 0; i < people.length; i++) {
            var count = posts.get(i).count();
            boolean isRecalled = measures.contains(Measure.RECALL);
            people[i] = count.own() + (isRecalled ? 0 : count.lent());
        }
        if (measures.contains(Measure.PAUSE_TIER_3)) {
            pause();
        }
        if (measures.contains(Measure.MUTUAL_AID)) {
            give(held.whole("AID"), Optional.empty());
        }
    }

    private void pause() {
        for (int i = 0; i < people.length; i++) {
            if (posts.get(i).tier() == 3) {
                int freed = (int) Math.floor(people[i] * held.share("TRANSFER"));
                paused[i] = true;
                people[i] = 0;
                give(freed, Optional.of(posts.get(i).key().skill()));
            }
        }
    }

    /** One by one to where it is tightest: the first tier until it has enough, then the second. */
    private void give(int count, Optional<String> skill) {
        for (int left = count; left > 0; left--) {
            var to = tightest(skill);
            if (to.isEmpty()) {
                return;
            }
            people[to.get()]++;
        }
    }

    private Optional<Integer> tightest(Optional<String> skill) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < people.length; i++) {
            var post = posts.get(i);
            boolean fits = skill.isEmpty() || skill.get().equals(post.key().skill());
            if (post.tier() < 3 && fits && share(i) < ENOUGH) {
                open.add(i);
            }
        }
        return open.stream()
                .min(
                        Comparator.<Integer>comparingInt(i -> posts.get(i).tier())
                                .thenComparingDouble(this::share)
                                .thenComparingInt(i -> i));
    }

    private double share(int post) {
        int need = posts.get(post).count().need();
        return need == 0 ? ENOUGH : (double) people[post] / need;
    }

    List<StaffGroup> groups(double kappa, double[] baseline) {
        var groups = new ArrayList<StaffGroup>();
        for (int i = 0; i < posts.size(); i++) {
            groups.add(group(i, kappa, baseline));
        }
        return groups;
    }

    private StaffGroup group(int at, double kappa, double[] baseline) {
        var post = posts.get(at);
        var count = post.count();
        var teams = new int[weeks][];
        var minimum = new int[weeks];
        var need = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            boolean isTaken = week >= from;
            boolean isPaused = isTaken && paused[at];
            teams[week] = teams(isTaken ? people[at] : count.own() + count.lent());
            minimum[week] = isPaused ? 0 : count.minimum();
            need[week] = isPaused ? 0 : count.need();
        }
        return new StaffGroup(
                post.key().id(), teams, kappa, held.share("CARERS"), baseline, minimum, need);
    }

    /** As many teams as it takes, as equal as can be. */
    private int[] teams(int all) {
        int most = Math.max(1, held.whole("TEAM"));
        int count = (all + most - 1) / most;
        var teams = new int[count];
        for (int i = 0; i < count; i++) {
            teams[i] = all / count + (i < all % count ? 1 : 0);
        }
        return teams;
    }

    /** What illness is multiplied with in each week. */
    double[] vaccinated() {
        double effect = held.share("VACCINE_EFFECT") * held.share("VACCINE_UPTAKE");
        var weekly = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            boolean isTaken = week >= from && measures.contains(Measure.VACCINATE);
            weekly[week] = isTaken ? 1 - effect : 1;
        }
        return weekly;
    }

    /** Share away for all other reasons in each week, leave and all. */
    double[] baseline() {
        var weekly = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            boolean isTaken = week >= from && measures.contains(Measure.CANCEL_LEAVE);
            double leave = held.share("LEAVE") * (isTaken ? held.share("LEAVE_KEPT") : 1);
            weekly[week] = held.share("BASELINE") + leave;
        }
        return weekly;
    }
}
