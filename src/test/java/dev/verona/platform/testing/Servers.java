package dev.verona.platform.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server over the wire for tests: the one that {@code VERONA_TEST_MONGODB_URI} names, or one that is started here: {@code mongod}
 * of the PATH, or {@code secantusd-rs} of the PATH or of cargo's folder. Without any, the test is skipped, and fails where
 * {@code CI=true}.
 */
public final class Servers implements AutoCloseable {

    private static final long START_SECONDS = 30;

    private final String uri;
    private final @Nullable Restart restart;
    private @Nullable Process process;

    private Servers(String uri, @Nullable Restart restart) throws IOException {
        this.uri = uri;
        this.restart = restart;
        this.process = restart == null ? null : restart.start();
    }

    /** How a server that is ours to kill comes up, on the same port with the same data. */
    @FunctionalInterface
    private interface Restart {
        Process start() throws IOException;
    }

    /** @param folder where a server that is started here keeps its data */
    public static Servers find(Path folder) {
        var given = System.getenv("VERONA_TEST_MONGODB_URI");
        if (given != null && !given.isBlank()) {
            return given(given);
        }
        var mongod = onPath("mongod");
        if (mongod.isPresent()) {
            return start(port -> List.of(
                    mongod.get().toString(),
                    "--bind_ip",
                    "127.0.0.1",
                    "--port",
                    "" + port,
                    "--dbpath",
                    folder.toString()));
        }
        var secantus = onPath("secantusd-rs")
                .or(() -> Optional.of(Path.of(System.getProperty("user.home"), ".cargo", "bin", "secantusd-rs"))
                        .filter(Files::isExecutable));
        if (secantus.isPresent()) {
            return start(port -> List.of(
                    secantus.get().toString(),
                    "--host",
                    "127.0.0.1",
                    "--port",
                    "" + port,
                    "--storage-path",
                    folder.toString(),
                    "--cache-size",
                    "256M",
                    "--sync-on-commit"));
        }
        var missing = "No MongoDB server for this test: set VERONA_TEST_MONGODB_URI, or install mongod or secantusd-rs"
                + " (cargo install secantus-mdb)";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        System.err.println("SKIPPED: " + missing);
        return abort(missing);
    }

    private static Servers given(String uri) {
        try {
            return new Servers(uri, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was started here, so that it may be killed. */
    public boolean isOurs() {
        return restart != null;
    }

    /** Ends it without a word, and starts it again on what it has on the disk. */
    public void killAndRestart() {
        close();
        try {
            process = Objects.requireNonNull(restart, "not ours").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command that starts a server at a port. */
    @FunctionalInterface
    private interface Command {
        List<String> at(int port);
    }

    private static Servers start(Command command) {
        int port = freePort();
        try {
            return new Servers(
                    "mongodb://127.0.0.1:" + port + "/verona?directConnection=true&serverMonitoringMode=poll",
                    () -> start(command, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Command command, int port) throws IOException {
        var process = new ProcessBuilder(command.at(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitPort(port, process);
        return process;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitPort(int port, Process process) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new AssertionError("The server did not start");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its address, with a database of its own for each name. */
    public String uri(String database) {
        return uri.replaceFirst("/verona(?=\\?|$)", "/" + database);
    }

    /** The address of a database that nobody else has. */
    public String fresh() {
        return uri("t" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
