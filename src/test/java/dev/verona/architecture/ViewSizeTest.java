package dev.verona.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A view composes named components; one that is long has not named them yet. */
class ViewSizeTest {

    private static final int LINES = 250;

    @Test
    void no_screen_is_longer_than_a_reader_can_hold() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/verona"))) {
            var sizes = files.filter(ViewSizeTest::isScreen)
                    .collect(Collectors.toMap(Path::toString, ViewSizeTest::lines, Integer::sum, TreeMap::new));
            assertThat(sizes).isNotEmpty();
            assertThat(sizes.entrySet().stream()
                            .filter(size -> size.getValue() > LINES)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .as("screens of more than %d lines", LINES)
                    .isEmpty();
        }
    }

    private static boolean isScreen(Path file) {
        var path = file.toString();
        return path.endsWith(".java") && (path.contains("/ui/") || path.contains("/shell/"));
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
