package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is read, and what is decided, by read models that have not everything yet. */
class ProjectionsTest {

    /** @param behind how long it takes until it has everything */
    private record Behind(Duration behind) implements Projections {

        @Override
        public long position(String processor) {
            return 0;
        }

        @Override
        public boolean awaitPosition(String processor, long position, Duration patience) {
            return behind.compareTo(patience) <= 0;
        }

        @Override
        public boolean awaitAll(String processor, Duration patience) {
            return awaitPosition(processor, 1, patience);
        }

        @Override
        public boolean awaitOwnWrites(String processor, Duration patience) {
            return awaitPosition(processor, 1, patience);
        }
    }

    @Test
    void what_is_read_is_what_there_is() {
        assertThatCode(() -> new Behind(Duration.ofMinutes(1)).awaitOwnWrites("accounts"))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_decided_by_half_of_what_was_recorded() {
        assertThatThrownBy(() -> new Behind(Duration.ofMinutes(1)).requireOwnWrites("accounts"))
                .isInstanceOf(ReadModelBehind.class)
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void what_is_decided_waits_longer_than_what_is_read() {
        assertThatCode(() -> new Behind(Projections.PATIENCE.multipliedBy(4)).requireOwnWrites("accounts"))
                .doesNotThrowAnyException();
    }
}
