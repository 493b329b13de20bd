package cymru.diogel.benchmarks.paging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Spring PetClinic, from a checkout of its own, and its list of owners: ten of them in memory,
 * without sign-in, need to know or trail.
 */
record PetClinic(Path checkout, Path folder) {
    private static final int OK = 200;
    private static final long LONGEST = 120;
    private static final String LIST = "/owners?lastName=&page=1";

    /** It cannot be measured here. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }

    /** What its list takes, or why that is not known. */
    Clicks measure(int warm, int times) throws Unusable {
        try {
            var jar = built();
            var port = freePort();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process =
                    new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=" + port)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("petclinic.log").toFile())
                            .start();
            try (var client = HttpClient.newHttpClient()) {
                var list = URI.create("http://localhost:" + port + LIST);
                await(client, list, process);
                return Clicks.of(warm, times, Clicks.whole(_ -> get(client, list)));
            } finally {
                process.destroy();
                process.waitFor(30, TimeUnit.SECONDS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Path built() throws IOException, InterruptedException, Unusable {
        if (!Files.exists(checkout.resolve("pom.xml"))) {
            throw new Unusable("there is no checkout of PetClinic in " + checkout);
        }
        var jar = jar();
        if (jar.isEmpty()) {
            var log = folder.resolve("petclinic-build.log");
            build(log);
            jar = jar();
            if (jar.isEmpty()) {
                throw new Unusable("PetClinic could not be built, see " + log);
            }
        }
        return jar.get();
    }

    private void build(Path log) throws IOException, InterruptedException {
        var goals = List.of("--batch-mode", "-DskipTests", "-Dcheckstyle.skip", "package");
        try {
            run("mvn", goals, log);
        } catch (IOException noMaven) {
            run(checkout.resolve("mvnw").toString(), goals, log);
        }
    }

    private void run(String maven, List<String> goals, Path log)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(maven);
        command.addAll(goals);
        new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    private Optional<Path> jar() throws IOException {
        var target = checkout.resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (var files = Files.list(target)) {
            return files.filter(
                            it -> it.getFileName().toString().matches("spring-petclinic-.*[.]jar"))
                    .findFirst();
        }
    }

    private static void await(HttpClient client, URI list, Process process) throws Unusable {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                get(client, list);
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new Unusable("PetClinic gave no list of owners");
    }

    private static void get(HttpClient client, URI list) throws IOException {
        try {
            var request = HttpRequest.newBuilder(list).build();
            if (client.send(request, BodyHandlers.ofString()).statusCode() != OK) {
                throw new IOException(list + " did not answer with a page");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
