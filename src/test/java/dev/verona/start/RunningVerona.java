package dev.verona.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A Verona in a process of its own, as people run it. Closing it ends the process and those that it started.
 *
 * <p>Its environment holds what is given and no more, so that a test sees what the product needs.
 */
public final class RunningVerona implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningVerona(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The packaged jar; its place comes from the build. */
    public static Path jar() {
        return Path.of(System.getProperty("verona.jar", "target/verona.jar")).toAbsolutePath();
    }

    /**
     * Starts the packaged jar and waits until its sign-in page answers.
     *
     * @param folder where it runs, with the embedded store in its {@code data}
     * @param arguments as after {@code -jar verona.jar}
     */
    public static RunningVerona fromJar(Path folder, String... arguments) {
        return fromJar(folder, Map.of(), arguments);
    }

    /** @param environment beside {@code VERONA_DATA} */
    public static RunningVerona fromJar(Path folder, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life on a busy machine: neither changes what Verona does.
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        var whole = new HashMap<>(environment);
        whole.put("PATH", "");
        whole.put("VERONA_DATA", folder.resolve("data").toString());
        return start(command, folder, whole);
    }

    /**
     * Starts a command that runs Verona in the foreground, and waits until its sign-in page answers.
     *
     * @param environment beside it only {@code HOME}, {@code LANG} and {@code SERVER_PORT} are set
     * @throws AssertionError when it ends or is silent for five minutes, with what it printed
     */
    public static RunningVerona start(List<String> command, Path folder, Map<String, String> environment) {
        try {
            var port = freePort();
            Files.createDirectories(folder);
            var log = Files.createTempFile("verona", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            var home = System.getenv().getOrDefault("HOME", "/");
            builder.environment().clear();
            builder.environment().putAll(Map.of("HOME", home, "LANG", "C.UTF-8", "SERVER_PORT", "" + port));
            builder.environment().putAll(environment);
            var running = new RunningVerona(builder.start(), log, port);
            running.awaitSignIn();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The page's address, as in {@code at("/login")}. */
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What a new visitor gets there, after redirects. */
    public HttpResponse<String> get(String path) {
        try {
            return attempt(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until all that it does at its start is done; its pages answer before that.
     *
     * @throws RuntimeException when it ends, or is not ready in five minutes
     */
    public RunningVerona awaitReady() {
        Awaitility.await()
                .atMost(START)
                .failFast("it ended", () -> !process.isAlive())
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    /** All that it printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Asks it to end, as a service manager would, and waits.
     *
     * @return the exit code
     * @throws AssertionError when it takes longer than the time
     */
    public int stop(Duration within) {
        process.destroy();
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still running %s after it was asked to end:%n%s".formatted(within, log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        var family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
    }

    private void awaitSignIn() {
        var deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                if (attempt("/login").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                var printed = log();
                close();
                throw new AssertionError("Verona did not start:\n" + printed);
            }
            pause();
        }
    }

    private HttpResponse<String> attempt(String path) throws IOException {
        try (var http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
