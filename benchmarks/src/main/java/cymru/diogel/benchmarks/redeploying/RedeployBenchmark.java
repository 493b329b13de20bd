package cymru.diogel.benchmarks.redeploying;

import cymru.diogel.benchmarks.Measure;
import cymru.diogel.planning.redeployment.Auditor;
import cymru.diogel.planning.redeployment.Person;
import cymru.diogel.planning.redeployment.Place;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Recall;
import cymru.diogel.planning.redeployment.Redeployer;
import cymru.diogel.planning.redeployment.Staffing;
import cymru.diogel.planning.redeployment.Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Redeployment from the command line as it is used, start of the program and all, on the files
 * whose optimum is known where they are beside the project; quick, a made-up county in this
 * process.
 */
public record RedeployBenchmark(Path launcher, Path folder, Path files) {
    private static final List<String> NAMES =
            List.of("redeploy_12_4_seed1", "redeploy_60_12_seed2", "redeploy_200_30_seed3");
    private static final String SECONDS = "5";
    private static final double SOLVED_WITHIN = 10;
    private static final double RECALLED_WITHIN = 5;
    private static final double GAP_PERCENT = 0.5;
    private static final Pattern OBJECTIVE = Pattern.compile("\"objective\": ?([0-9.]+)");
    private static final Pattern UNFILLED =
            Pattern.compile("\"unfilled_by_service\": ?(\\{[^}]*})");

    /** Each file solved, and a recall in the largest. */
    public List<Measure> measure() {
        var figures = new ArrayList<Measure>();
        try {
            Files.createDirectories(folder);
            for (var name : NAMES) {
                var file = files.resolve(name + ".json");
                if (Files.exists(file)) {
                    figures.addAll(solved(name, file));
                }
            }
            var largest = files.resolve(NAMES.getLast() + ".json");
            if (Files.exists(largest)) {
                var out = folder.resolve("recall.json");
                var seconds = run("recall", largest, out, "--service", "24", "--seconds", "2");
                figures.add(
                        Measure.limit(
                                "200 people, 30 services: recall", seconds, "s", RECALLED_WITHIN));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures.isEmpty() ? quick() : figures;
    }

    private List<Measure> solved(String name, Path file) throws IOException {
        var out = folder.resolve(name + "-answer.json");
        var seconds = run("solve", file, out, "--seconds", SECONDS);
        var asked = Files.readString(file);
        var optimum = asked.substring(asked.indexOf("\"optimum\""));
        var answer = Files.readString(out);
        var best = Double.parseDouble(found(OBJECTIVE, optimum));
        var gap = 100 * (Double.parseDouble(found(OBJECTIVE, answer)) - best) / best;
        var isSame = found(UNFILLED, optimum).replace(" ", "").equals(found(UNFILLED, answer));
        return List.of(
                Measure.limit(name + ": above the optimum", gap, "%", GAP_PERCENT),
                Measure.plain(name + ": empty places as in the optimum", isSame ? 1 : 0, ""),
                Measure.limit(name + ": solved, with the start", seconds, "s", SOLVED_WITHIN));
    }

    private static String found(Pattern what, String text) {
        var matcher = what.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + what);
        }
        return matcher.group(1);
    }

    private double run(String command, Path file, Path out, String... more) throws IOException {
        var line = new ArrayList<String>();
        line.add(launcher.toString());
        line.addAll(List.of("redeploy", command, file.toString(), "-o", out.toString()));
        line.addAll(List.of(more));
        var begin = System.nanoTime();
        var process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("redeploy.log").toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("redeploy " + command + " failed");
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A taste in this process: a made-up county, placed and recalled. */
    public static List<Measure> quick() {
        var staffing = made(200, 30);
        var begin = System.nanoTime();
        var plan = Redeployer.quick(staffing);
        var placed = (System.nanoTime() - begin) / 1e6;
        if (!Auditor.audit(staffing, plan).isAllowed()) {
            throw new IllegalStateException("the plan breaks a rule");
        }
        begin = System.nanoTime();
        Recall.of(staffing, plan, Set.of(1), Duration.ZERO);
        var recalled = (System.nanoTime() - begin) / 1e6;
        return List.of(
                Measure.plain("200 made-up people, 30 services: placed", placed, "ms"),
                Measure.plain("200 made-up people, 30 services: recall", recalled, "ms"));
    }

    private static Staffing made(int people, int services) {
        var random = new Random(1);
        var who = new ArrayList<Person>();
        for (var person = 0; person < people; person++) {
            who.add(
                    new Person(
                            Set.of("SKILL" + random.nextInt(6)),
                            random.nextInt(3),
                            random.nextInt(services),
                            37,
                            random.nextInt(10) == 0,
                            Plan.NOWHERE,
                            0,
                            Person.Bounds.NONE));
        }
        var where = new ArrayList<Place>();
        for (var place = 0; place < services; place++) {
            var skill = "SKILL" + random.nextInt(6);
            where.add(new Place(place, 1 + place % 3, skill, 6, 3, place % 3, false, 0));
        }
        var travel = List.of(List.of(10, 50, 70), List.of(50, 10, 30), List.of(70, 30, 10));
        return new Staffing(who, where, travel, Weights.standard());
    }
}
