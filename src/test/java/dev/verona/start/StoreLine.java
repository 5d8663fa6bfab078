package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar's command line, in a process of its own, over the store that {@link RunningVerona} keeps in the same folder. */
final class StoreLine {

    private StoreLine() {}

    /** What a run left; what it printed is of both streams. */
    record Ran(int code, String printed) {}

    static Ran run(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
        command.add(RunningVerona.jar().toString());
        command.addAll(List.of(arguments));
        var log = Files.createTempFile(folder, "run", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("VERONA_DATA", folder.resolve("data").toString());
        builder.environment().remove("VERONA_MONGODB_URI");
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(log).strip());
    }
}
