package dev.verona.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.UuidRepresentation;

/**
 * A process that appends to a store over the wire whenever it is told to. Told {@code <callers> <milliseconds>} on its input, it answers
 * {@code <commits> <refused attempts>}.
 */
final class WriterProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    /** @param store the URI of the database that it appends to */
    WriterProcess(String store) throws IOException {
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        store)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param refused how often an attempt met another process at its place */
    record Done(long commits, long refused) {}

    void go(int callers, Duration window) throws IOException {
        var writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(callers + " " + window.toMillis() + "\n");
        writer.flush();
    }

    Done done() throws IOException {
        var words = Objects.requireNonNull(answers.readLine(), "a writing process has ended")
                .split(" ", 2);
        return new Done(Long.parseLong(words[0]), Long.parseLong(words[1]));
    }

    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    /** Counts the inserts that the server answers with an error. */
    private static final class Refusals implements CommandListener {
        private final AtomicLong count = new AtomicLong();

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (event.getCommandName().equals("insert") && event.getResponse().containsKey("writeErrors")) {
                count.incrementAndGet();
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Logs.warningsOnly();
        var address = new ConnectionString(arguments[0]);
        var refusals = new Refusals();
        var settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(Site.DURABLE)
                .readConcern(ReadConcern.MAJORITY)
                .addCommandListener(refusals)
                .build();
        try (var client = MongoClients.create(settings)) {
            var engine = Stores.ours(client.getDatabase(Objects.requireNonNull(address.getDatabase())));
            var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                var words = order.split(" ", 2);
                int callers = Integer.parseInt(words[0]);
                var window = Duration.ofMillis(Long.parseLong(words[1]));
                var people = Edits.people(callers);
                long before = refusals.count.get();
                double perSecond = Load.perSecond(
                        callers,
                        window,
                        caller -> engine.appendEvents(List.of(people.get(caller).next())));
                long commits = Math.round(perSecond * window.toMillis() / 1000);
                System.out.println(commits + " " + (refusals.count.get() - before));
            }
        }
    }
}
