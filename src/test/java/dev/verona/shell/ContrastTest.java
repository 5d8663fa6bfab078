package dev.verona.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text colour of the tokens against every ground it is used on, in both themes: WCAG 2.2, AA. */
class ContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--vr-([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");
    private static final List<String> GROUNDS = List.of("ground", "surface", "surface-2");

    /** Light and dark, by name. */
    private static final Map<String, int[]> COLOURS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        var matcher = TOKEN.matcher(Files.readString(Path.of("frontend/css/tokens.css")));
        while (matcher.find()) {
            COLOURS.put(
                    matcher.group(1),
                    new int[] {Integer.parseInt(matcher.group(2), 16), Integer.parseInt(matcher.group(3), 16)});
        }
    }

    @Test
    void a_tone_s_ink_is_readable_on_its_own_soft_ground_and_on_the_page() {
        var inks =
                COLOURS.keySet().stream().filter(name -> name.endsWith("-ink")).toList();
        assertThat(inks).hasSizeGreaterThanOrEqualTo(8);
        assertThat(inks).allSatisfy(ink -> {
            requireReadable(ink, ink.replace("-ink", "-soft"), 4.5);
            GROUNDS.forEach(ground -> requireReadable(ink, ground, 4.5));
        });
    }

    @Test
    void what_stands_on_a_solid_colour_is_readable() {
        for (var name : List.of("accent", "sales", "marketing", "joint")) {
            requireReadable(name + "-on", name + "-solid", 4.5);
        }
    }

    @Test
    void text_is_readable_on_every_ground_and_lines_that_matter_are_seen() {
        for (var ground : List.of("ground", "surface", "surface-2", "surface-3")) {
            requireReadable("ink", ground, 7);
            requireReadable("ink-2", ground, 4.5);
        }
        for (var function : List.of("sales", "marketing", "joint")) {
            requireReadable(function + "-solid", "surface", 2.5);
        }
    }

    private static void requireReadable(String text, String ground, double least) {
        for (var theme = 0; theme < 2; theme++) {
            assertThat(contrast(colour(text)[theme], colour(ground)[theme]))
                    .as("%s on %s, %s", text, ground, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static int[] colour(String name) {
        var colour = COLOURS.get(name);
        assertThat(colour).as("--vr-" + name).isNotNull();
        return java.util.Objects.requireNonNull(colour);
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
