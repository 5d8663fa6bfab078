package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar target/verona.jar store …}, and a start whose store is not fit for one. */
class StoreFromTheJarIT {

    @TempDir
    Path folder;

    private StoreLine.Ran run(String... arguments) throws IOException, InterruptedException {
        return StoreLine.run(folder, arguments);
    }

    @Test
    void the_command_line_answers_in_a_line_while_verona_runs_and_when_it_does_not() throws Exception {
        assertThat(run("store", "verify"))
                .isEqualTo(new StoreLine.Ran(
                        1, "There is no store in " + folder.resolve("data") + ". Name its folder in VERONA_DATA."));
        StoreLine.Ran whileRunning;
        var backup = folder.resolve("backup").toString();
        try (var _ = RunningVerona.fromJar(folder)) {
            whileRunning = run("store", "verify");
            assertThat(whileRunning.printed()).matches("\\d+ commits, \\d+ events, head hash [0-9a-f]{64}");
            assertThat(run("store", "backup", backup).printed()).isEqualTo(whileRunning.printed());
            assertThat(run("store", "import", folder.resolve("x").toString()).code())
                    .isEqualTo(1);
        }
        assertThat(run("store", "verify").printed()).contains("head hash");
        assertThat(run("store").code()).isEqualTo(2);
    }

    @Test
    void a_start_without_a_fit_store_ends_with_a_line_that_says_what_to_do() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/verona.store"), "no store", StandardCharsets.UTF_8);

        var ran = run();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.printed()).doesNotContain("\tat ").doesNotContain("stack_trace");
        assertThat(ran.printed().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("cannot be read")
                .contains("Nothing was changed. Restore it from a backup");
        assertThat(folder.resolve("data/verona.store")).hasContent("no store");
    }

    @Test
    void a_start_that_fails_ends_its_process() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var ran = run("--server.port=" + taken.getLocalPort());

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.printed()).contains("already in use");
        }
    }
}
