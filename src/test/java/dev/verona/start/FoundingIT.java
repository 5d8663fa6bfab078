package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo company, whose founding is broken off by a power cut. */
class FoundingIT {

    private static final Pattern READY = Pattern.compile("Tarnwick Thermal is ready: (\\d+) commands");
    private static final Pattern COMMITS = Pattern.compile("(\\d+) commits, \\d+ events, head hash");
    private static final int SOME = 20;
    /** Looks in a row that find the same; an automation that has something to do does it sooner. */
    private static final int STILL = 3;

    @TempDir
    Path folder;

    @Test
    void the_next_start_goes_on_with_it_and_nothing_happens_twice() throws Exception {
        var interrupted = folder.resolve("interrupted");
        try (var first = demo(interrupted)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> commits(interrupted) > SOME);
            first.process().destroyForcibly();
            first.process().onExit().join();
            assertThat(first.log()).doesNotContain("Tarnwick Thermal is ready");
        }
        long commits;
        try (var second = demo(interrupted)) {
            long commands = ready(second);
            assertThat(second.log()).contains("founded by half");
            commits = settled(interrupted);
            assertThat(commits)
                    .as("a commit for each command, and for what follows from them")
                    .isGreaterThanOrEqualTo(commands);
        }
        try (var third = demo(interrupted)) {
            assertThat(third.get("/login").statusCode()).isEqualTo(200);
            assertThat(settled(interrupted)).as("nothing is left to found").isEqualTo(commits);
        }
        var undisturbed = folder.resolve("undisturbed");
        try (var other = demo(undisturbed)) {
            ready(other);
            assertThat(settled(undisturbed))
                    .as("as if nobody had interrupted it")
                    .isEqualTo(commits);
        }
    }

    private static RunningVerona demo(Path folder) {
        return RunningVerona.fromJar(folder, "--spring.profiles.active=demo");
    }

    /** How many commands told the story. */
    private static long ready(RunningVerona verona) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> READY.matcher(verona.log()).find());
        return number(READY, verona.log());
    }

    /** When nothing follows any more from what was told. */
    private static long settled(Path folder) throws Exception {
        long before = -1;
        long now = commits(folder);
        for (int same = 0; same < STILL; same = now == before ? same + 1 : 0) {
            TimeUnit.SECONDS.sleep(2);
            before = now;
            now = commits(folder);
        }
        return now;
    }

    private static long commits(Path folder) throws IOException, InterruptedException {
        return number(COMMITS, StoreLine.run(folder, "store", "verify").printed());
    }

    private static long number(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
