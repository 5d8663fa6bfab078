package dev.verona.notification.projection.mails;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoMailBookTest {

    private static final Instant NOW = Instant.parse("2026-06-16T07:30:00Z");

    private final MongoConnection connection = MongoConnection.inMemory();
    private final MongoMailBook book = new MongoMailBook(connection.database());
    private final MongoMailBook elsewhere = new MongoMailBook(connection.database());

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void one_node_sends_a_mail_and_once() {
        var claim = book.claim("m", NOW).orElseThrow();
        assertThat(elsewhere.claim("m", NOW)).isEmpty();
        book.sent(claim, NOW);
        assertThat(elsewhere.claim("m", NOW.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_node_that_stopped_midway_is_relieved_after_a_while() {
        book.claim("m", NOW);
        assertThat(elsewhere.claim("m", NOW.plus(Duration.ofMinutes(9)))).isEmpty();
        assertThat(elsewhere.claim("m", NOW.plus(Duration.ofMinutes(11)))).isPresent();
    }

    @Test
    void pauses_grow_and_some_day_it_is_given_up() {
        var at = NOW;
        for (int attempt = 1; attempt <= 8; attempt++) {
            var claim = book.claim("m", at).orElseThrow();
            assertThat(claim.attempt()).isEqualTo(attempt);
            book.failed(claim, at);
            var pause = Duration.ofMinutes(1L << (attempt - 1));
            assertThat(book.claim("m", at.plus(pause).minusSeconds(1))).isEmpty();
            at = at.plus(pause);
        }
        assertThat(book.claim("m", at.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void links_are_signed_with_the_same_secret_everywhere() {
        assertThat(book.secret()).hasSize(32).isEqualTo(elsewhere.secret());
    }
}
