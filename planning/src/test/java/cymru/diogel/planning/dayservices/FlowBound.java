package cymru.diogel.planning.dayservices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * No places can be worth more than this: the dearest flow through the same week when groups may be
 * mixed and hoists are everywhere, found by successive shortest paths.
 *
 * <p>Leaving rules away can only make the best better, so it bounds the best from above. Each wish
 * of a person is an arc; the first is worth more than the others, so the flow takes it first.
 */
final class FlowBound {
    private final List<int[]> arcs = new ArrayList<>();
    private final int nodes;
    private final int source = 0;
    private final int sink = 1;

    private FlowBound(int nodes) {
        this.nodes = nodes;
    }

    static long of(Week week) {
        int people = week.guests().size();
        int halfDays = week.halfDays().size();
        int routes = week.seats().size();
        int person = 2;
        int day = person + people;
        int route = day + people * 5;
        int half = route + routes * halfDays;
        var flow = new FlowBound(half + halfDays);
        int places = week.halls().stream().mapToInt(Week.Hall::places).sum();
        for (int at = 0; at < halfDays; at++) {
            flow.arc(half + at, flow.sink, places, 0);
            for (int by = 0; by < routes; by++) {
                flow.arc(route + by * halfDays + at, half + at, week.seats().get(by), 0);
            }
        }
        for (int who = 0; who < people; who++) {
            var guest = week.guests().get(who);
            int first = week.worth().first().get(guest.priority() - 1);
            flow.arc(flow.source, person + who, Math.min(1, guest.wanted()), first);
            flow.arc(flow.source, person + who, Math.max(0, guest.wanted() - 1), 1);
            for (int at = 0; at < halfDays; at++) {
                int onDay = week.halfDays().get(at).day();
                if (!guest.away().contains(onDay)) {
                    int by = route + guest.route() * halfDays + at;
                    flow.arc(day + who * 5 + onDay, guest.seats() > 0 ? by : half + at, 1, 0);
                }
            }
            for (int onDay = 0; onDay < 5; onDay++) {
                flow.arc(person + who, day + who * 5 + onDay, 1, 0);
            }
        }
        return flow.dearest();
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
