package cymru.diogel.benchmarks.searching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.diogel.benchmarks.Served;
import cymru.diogel.benchmarks.Visitor;
import cymru.diogel.benchmarks.matching.Figure;
import cymru.diogel.benchmarks.searching.Typo.Typed;
import cymru.diogel.postgres.Durability;
import cymru.diogel.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The search page of somebody who sees the whole county, with row-level security and the trail on,
 * and three peers who have neither, on the same people in the same run.
 */
public record SearchBenchmark(Path launcher, Path folder, int people) {
    private static final int VISITORS = 50;
    private static final int SEARCHES = 300;
    private static final double EXACT = 150;
    private static final double FUZZY = 400;
    private static final double MISSED = 0.02;
    private static final String ACCOUNTS =
            "insert into access.account (id, reference, username, name, role)"
                    + " select gen_random_uuid(), 'SEARCH-' || n, 'search-' || n, 'Searcher ' || n,"
                    + " 'QUALITY'"
                    + " from generate_series(1, "
                    + VISITORS
                    + ") n returning id";

    public List<Figure> measure() {
        try {
            Files.createDirectories(folder);
            var home = Files.createTempDirectory(folder, "search-home");
            var crowd = Somebody.make(people);
            try (var served = Served.start(launcher, home, folder.resolve("search.log"));
                    var server =
                            EmbeddedPostgres.start(home.resolve("postgres"), Durability.DURABLE)) {
                served.await("safeguarding and quality");
                return measure(served.address(), server, crowd);
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Figure> measure(String address, EmbeddedPostgres server, List<Somebody> crowd)
            throws IOException, SQLException {
        var figures = new ArrayList<Figure>();
        var typos = Typo.script(crowd, SEARCHES, 7);
        try (var owner = open(server)) {
            var poured = new Crowd(owner);
            poured.arrive(crowd);
            var visitors = visitors(owner, address);
            Load.of(visitors, exact(crowd, VISITORS, 1));
            var exact = Load.of(visitors, exact(crowd, SEARCHES, 2));
            figures.add(limited("exact or the beginning, 50 people, 95 %", exact.p95(), EXACT));
            var fuzzy = Load.of(visitors, typos);
            figures.add(limited("misspelt, 50 people, 95 %", fuzzy.p95(), FUZZY));
            figures.add(missed(fuzzy.missed()));
            for (var it : fuzzy.missed()) {
                System.err.println("missed: " + it.text() + ", meant " + it.meant());
            }
            figures.addAll(byKind("", fuzzy.missed()));
            figures.add(plain("index", poured.megabytes(), "MB"));
        }
        figures.addAll(beside(new Trigrams(open(server)), crowd, typos));
        figures.addAll(beside(new LuceneFuzzy(folder.resolve("lucene")), crowd, typos));
        figures.addAll(beside(new Duck(), crowd, typos));
        return figures;
    }

    // A whole name and birthday, or the first letters of both names and the birthday.
    private static List<Typed> exact(List<Somebody> crowd, int many, long seed) {
        var script = new ArrayList<Typed>();
        for (var typed : Typo.script(crowd, many, seed)) {
            var it = typed.meant();
            var family = it.family();
            var shown =
                    script.size() % 2 == 0
                            ? family
                            : family.substring(0, Math.max(3, family.length() / 2));
            script.add(new Typed(it.given() + " " + shown + " " + it.born(), it, typed.how()));
        }
        return script;
    }

    private static List<Figure> beside(Peer peer, List<Somebody> crowd, List<Typed> typos)
            throws IOException, SQLException {
        try (peer) {
            peer.load(crowd);
            var times = new ArrayList<Double>();
            var missed = new ArrayList<Typed>();
            for (var typed : typos) {
                var begin = System.nanoTime();
                var all = peer.find(Question.of(typed.text()));
                times.add((System.nanoTime() - begin) / 1e6);
                if (!all.contains(typed.meant().id())) {
                    missed.add(typed);
                }
            }
            var figures = new ArrayList<Figure>();
            var p95 = new Load.Outcome(times, missed).p95();
            figures.add(plain(peer.name() + ", misspelt, one person, 95 %", p95, "ms"));
            var share = share(missed);
            figures.add(plain(peer.name() + ", misspelt, not among the first five", share, "%"));
            figures.addAll(byKind(peer.name() + ", ", missed));
            return figures;
        }
    }

    private static List<Figure> byKind(String who, List<Typed> missed) {
        return missed.stream()
                .collect(groupingBy(Typed::how, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(it -> plain(who + "of these " + it.getKey().words(), it.getValue(), ""))
                .toList();
    }

    private static List<Visitor> visitors(Connection owner, String address)
            throws SQLException, IOException {
        var visitors = new ArrayList<Visitor>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(ACCOUNTS)) {
            while (rows.next()) {
                visitors.add(Visitor.as(rows.getObject(1, UUID.class), address));
            }
        }
        return visitors;
    }

    // The server's own administrator, for only it may pour past row-level security.
    private static Connection open(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.password());
    }

    private static double share(List<Typed> missed) {
        return 100.0 * missed.size() / SEARCHES;
    }

    private static Figure limited(String name, double value, double limit) {
        return new Figure(name, value, "ms", limit, null);
    }

    private static Figure missed(List<Typed> missed) {
        var share = share(missed);
        return new Figure("misspelt, not among the first five", share, "%", 100 * MISSED, null);
    }

    private static Figure plain(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null);
    }
}
