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
import java.util.Optional;
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
    private final @Nullable Process process;

    private Servers(String uri, @Nullable Process process) {
        this.uri = uri;
        this.process = process;
    }

    /** @param folder where a server that is started here keeps its data */
    public static Servers find(Path folder) {
        var given = System.getenv("VERONA_TEST_MONGODB_URI");
        if (given != null && !given.isBlank()) {
            return new Servers(given, null);
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
            var process = new ProcessBuilder(command.at(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitPort(port, process);
            return new Servers(
                    "mongodb://127.0.0.1:" + port + "/verona?directConnection=true&serverMonitoringMode=poll", process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
