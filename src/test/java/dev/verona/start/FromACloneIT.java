package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command, twice, in a folder that holds what a clone holds, on a machine without Node. */
class FromACloneIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void spring_boot_run_starts_the_demo_and_starts_it_again() throws IOException {
        var clone = folder.resolve("a clone");
        for (var part : List.of("pom.xml", "mvnw", ".mvn", "src/main", "frontend")) {
            copy(PROJECT.resolve(part), clone.resolve(part));
        }
        var ours = files(clone.resolve("frontend"));

        run(clone);
        run(clone);

        assertThat(files(clone.resolve("frontend")))
                .as("Vaadin keeps out of our folder")
                .isEqualTo(ours);
        assertThat(clone.resolve("data")).isNotEmptyDirectory();
        assertThat(children(clone))
                .as("nothing is made beside what git ignores")
                .containsExactlyInAnyOrder("pom.xml", "mvnw", ".mvn", "src", "frontend", "target", "data");
        assertThat(children(clone.resolve("src"))).containsExactly("main");
    }

    private void run(Path clone) throws IOException {
        var command = new ArrayList<>(List.of("./mvnw", "-o", "-Dfast", "-Dmaven.test.skip=true", "spring-boot:run"));
        var repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add(1, "-Dmaven.repo.local=" + repository);
        }
        var path = Tools.withoutNode(folder.resolve("tools"));
        try (var verona = RunningVerona.start(command, clone, Map.of("PATH", path.toString()))) {
            var page = verona.get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/login");
            assertThat(verona.log())
                    .contains("A production mode bundle build is not needed")
                    .contains("Vaadin is running in production mode")
                    .contains("profile is active: \"demo\"")
                    .doesNotContain("sun.misc.Unsafe")
                    .doesNotContain("restricted method");
            verona.stop(Duration.ofSeconds(20));
        }
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var file : all.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
