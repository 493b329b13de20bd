package cymru.diogel.planning.dayservices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * No places can be worth more than this: the dearest flow through the same week when groups may be
 * mixed and hoists are everywhere, found by successive shortest paths.
 *
 * <p>Leaving rules away can only make the best better, so it bounds the best from above. A first
 * half-day is an arc of its own, worth more than the others, so the flow takes it first.
 *
 * <p>Source: Ford and Fulkerson, Flows in Networks, 1962, chapter III.
 */
public final class UpperBound {
    private final List<int[]> arcs = new ArrayList<>();
    private final Week week;
    private final int source = 0;
    private final int sink = 1;
    private final int person = 2;
    private final int days;
    private final int day;
    private final int route;
    private final int half;
    private final int nodes;

    private UpperBound(Week week) {
        this.week = week;
        int people = week.guests().size();
        int halfDays = week.halfDays().size();
        days = week.halfDays().stream().mapToInt(Week.HalfDay::day).max().orElse(0) + 1;
        day = person + people;
        route = day + people * days;
        half = route + week.seats().size() * halfDays;
        nodes = half + halfDays;
    }

    /** What no places can be worth more than, counted as the week's worth says. */
    public static long of(Week week) {
        var bound = new UpperBound(week);
        bound.halfDays();
        for (int who = 0; who < week.guests().size(); who++) {
            bound.guest(who, week.guests().get(who));
        }
        return bound.dearest();
    }

    private void halfDays() {
        int halfDays = week.halfDays().size();
        int places = week.halls().stream().mapToInt(Week.Hall::places).sum();
        for (int at = 0; at < halfDays; at++) {
            arc(half + at, sink, places, 0);
            for (int by = 0; by < week.seats().size(); by++) {
                arc(route + by * halfDays + at, half + at, week.seats().get(by), 0);
            }
        }
    }

    private void guest(int who, Week.Guest guest) {
        int halfDays = week.halfDays().size();
        int first = guest.heads() * week.worth().first().get(guest.priority() - 1);
        arc(source, person + who, Math.min(1, guest.wanted()), first);
        arc(source, person + who, Math.max(0, guest.wanted() - 1), guest.heads());
        for (int onDay = 0; onDay < days; onDay++) {
            arc(person + who, day + who * days + onDay, 1, 0);
        }
        for (int at = 0; at < halfDays; at++) {
            int onDay = week.halfDays().get(at).day();
            if (!guest.away().contains(onDay)) {
                int by = route + guest.route() * halfDays + at;
                arc(day + who * days + onDay, guest.seats() > 0 ? by : half + at, 1, 0);
            }
        }
    }

    // from, to, left, worth; the arc back stands beside it.
    private void arc(int from, int to, int most, int worth) {
        arcs.add(new int[] {from, to, most, worth});
        arcs.add(new int[] {to, from, 0, -worth});
    }

    private long dearest() {
        var out = new ArrayList<List<Integer>>();
        for (int node = 0; node < nodes; node++) {
            out.add(new ArrayList<>());
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
            out.get(arcs.get(arc)[0]).add(arc);
        }
        long sum = 0;
        while (true) {
            var worth = new long[nodes];
            var by = path(out, worth);
            if (worth[sink] <= 0) {
                return sum;
            }
            sum += worth[sink];
            for (int node = sink; node != source; node = arcs.get(by[node])[0]) {
                arcs.get(by[node])[2]--;
                arcs.get(by[node] ^ 1)[2]++;
            }
        }
    }

    /** The dearest way from the source to each node, Bellman and Ford with a queue. */
    private int[] path(List<List<Integer>> out, long[] worth) {
        var by = new int[nodes];
        Arrays.fill(worth, Long.MIN_VALUE);
        worth[source] = 0;
        var queue = new ArrayDeque<Integer>(List.of(source));
        var isQueued = new boolean[nodes];
        while (!queue.isEmpty()) {
            int node = queue.poll();
            isQueued[node] = false;
            for (int number : out.get(node)) {
                var arc = arcs.get(number);
                if (arc[2] > 0 && worth[node] + arc[3] > worth[arc[1]]) {
                    worth[arc[1]] = worth[node] + arc[3];
                    by[arc[1]] = number;
                    if (!isQueued[arc[1]]) {
                        isQueued[arc[1]] = true;
                        queue.add(arc[1]);
                    }
                }
            }
        }
        return by;
    }
}
