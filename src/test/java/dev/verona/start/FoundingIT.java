package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo company, whose founding is broken off by a power cut. */
class FoundingIT {

    private static final Pattern READY = Pattern.compile("Tarnwick Thermal is ready: (\\d+) commands");
    private static final Pattern COMMITS = Pattern.compile("(\\d+) commits, \\d+ events, head hash");
    private static final int SOME = 20;

    @TempDir
    Path folder;

    @Test
    void the_next_start_goes_on_with_it_and_nothing_happens_twice() throws Exception {
        try (var first = demo()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> commits() > SOME);
            first.process().destroyForcibly();
            first.process().onExit().join();
            assertThat(first.log()).doesNotContain("Tarnwick Thermal is ready");
        }
        long commands;
        try (var second = demo()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> READY.matcher(second.log()).find());
            assertThat(second.log()).contains("founded by half");
            commands = number(READY, second.log());
        }
        assertThat(commits()).as("a commit for each command").isEqualTo(commands);
        try (var third = demo()) {
            assertThat(third.get("/login").statusCode()).isEqualTo(200);
        }
        assertThat(commits()).as("nothing is left to found").isEqualTo(commands);
    }

    private RunningVerona demo() {
        return RunningVerona.fromJar(folder, "--spring.profiles.active=demo");
    }

    private long commits() throws IOException, InterruptedException {
        return number(COMMITS, StoreLine.run(folder, "store", "verify").printed());
    }

    private static long number(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
