package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar target/verona.jar}: a fresh production start, and a second one on the same data. */
class FromTheJarIT {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @Test
    void the_front_page_answers_on_the_first_start_and_on_the_second() {
        try (var first = RunningVerona.fromJar(folder)) {
            answers(first.awaitReady());
            assertThat(oneTimePasswords(first))
                    .as("one-time passwords of a fresh start")
                    .hasSize(1);
            assertThat(first.stop(Duration.ofSeconds(15))).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(folder.resolve("data")).isNotEmptyDirectory();
        try (var second = RunningVerona.fromJar(folder)) {
            answers(second.awaitReady());
            assertThat(oneTimePasswords(second))
                    .as("the administrator is still there")
                    .isEmpty();
            assertThat(second.stop(Duration.ofSeconds(15))).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(second.log()).doesNotContain("Exception");
        }
    }

    @Test
    void the_jar_comes_apart_in_layers_that_change_at_their_own_pace() throws IOException {
        try (var jar = new JarFile(RunningVerona.jar().toFile())) {
            var layers = new String(
                    jar.getInputStream(jar.getEntry("BOOT-INF/layers.idx")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(layers).contains("\"dependencies\"", "\"application\"");
        }
    }

    private static List<String> oneTimePasswords(RunningVerona verona) {
        return Pattern.compile("password +(\\S{12,}) +│")
                .matcher(verona.log())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void answers(RunningVerona verona) {
        var page = verona.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.body()).contains("verona/css/tokens.css");
        assertThat(verona.log())
                .contains("Vaadin is running in production mode")
                .doesNotContain("sun.misc.Unsafe")
                .doesNotContain("restricted method");
        assertThat(folder).isDirectoryNotContaining(made -> !made.endsWith("data"));
        assertThat(Files.exists(folder.resolve("frontend"))).isFalse();
    }
}
