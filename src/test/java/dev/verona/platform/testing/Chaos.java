package dev.verona.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * What tests that break things share: few rounds with every build, the full numbers with {@code -Pchaos}, and one line each about what
 * became of what was tried, printed and added to {@code target/chaos.csv}.
 */
public final class Chaos {

    /** The tag of such tests. */
    public static final String TAG = "chaos";

    private static final boolean FULL = Boolean.getBoolean("verona.chaos");
    private static final Path TABLE = Path.of("target", "chaos.csv");

    private Chaos() {}

    /** How many rounds to go. */
    public static int rounds(int usual, int full) {
        return FULL ? full : usual;
    }

    /**
     * What became of it. Nothing acknowledged may be lost, and nothing may be there twice.
     *
     * @param rounds how often something was broken
     * @param tried how many things were sent
     * @param acknowledged how many of them the sender was told are safe
     * @param found how many are there afterwards
     * @param lost acknowledged and not there
     * @param doubled there more than once
     */
    public record Tally(
            String what,
            long rounds,
            long tried,
            long acknowledged,
            long found,
            long lost,
            long doubled,
            Duration took) {

        /** Prints it, and fails when something was lost or doubled. */
        public void check() {
            System.out.printf(
                    "chaos: %s: rounds %d, tried %d, acknowledged %d, found %d, lost %d, doubled %d (%d s)%n",
                    what, rounds, tried, acknowledged, found, lost, doubled, took.toSeconds());
            try {
                Files.createDirectories(TABLE.getParent());
                Files.writeString(
                        TABLE,
                        String.join(
                                        ",",
                                        what,
                                        "" + rounds,
                                        "" + tried,
                                        "" + acknowledged,
                                        "" + found,
                                        "" + lost,
                                        "" + doubled,
                                        "" + took.toSeconds())
                                + System.lineSeparator(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(lost).as("%s: lost", what).isZero();
            assertThat(doubled).as("%s: doubled", what).isZero();
            assertThat(acknowledged).as("%s: acknowledged", what).isPositive().isLessThanOrEqualTo(found);
            assertThat(found).as("%s: found", what).isLessThanOrEqualTo(tried);
        }
    }
}
