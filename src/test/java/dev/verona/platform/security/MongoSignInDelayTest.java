package dev.verona.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.verona.shared.Ids;
import dev.verona.testing.VeronaTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VeronaTest
class MongoSignInDelayTest {

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Autowired
    MongoDatabase database;

    private final Hands clock = new Hands();
    private final String address = Ids.random();
    private final String account = Ids.random();

    @BeforeEach
    void start() {
        database.getCollection("sign_in_delays").drop();
    }

    private SignInDelay node() {
        return new MongoSignInDelay(database, clock);
    }

    @Test
    void the_wait_doubles_from_the_third_failure_on_up_to_a_quarter_of_an_hour() {
        var delay = node();
        delay.attempt(account, address);
        delay.attempt(account, address);
        delay.attempt(account, address);
        var expected = Duration.ofSeconds(1);
        for (int i = 0; i < 14; i++) {
            var wait = delay.attempt(account, "address " + i);
            assertThat(wait).isEqualTo(expected);
            clock.forward(wait);
            assertThat(delay.attempt(account, "address " + i)).isZero();
            expected = expected.multipliedBy(2).compareTo(Duration.ofMinutes(15)) > 0
                    ? Duration.ofMinutes(15)
                    : expected.multipliedBy(2);
        }
    }

    @Test
    void all_nodes_agree() {
        node().attempt(account, address);
        node().attempt(account, address);
        node().attempt(account, address);
        assertThat(node().attempt(account, address)).isPositive();
    }

    @Test
    void an_address_that_tries_many_accounts_waits_as_well() {
        var delay = node();
        for (int i = 0; i < 20; i++) {
            assertThat(delay.attempt("account " + i, address)).isZero();
        }
        assertThat(delay.attempt("yet another", address)).isPositive();
        assertThat(delay.attempt("yet another", "elsewhere")).isZero();
    }

    @Test
    void success_clears_the_account_but_not_what_the_address_did_to_others() {
        var delay = node();
        for (int i = 0; i < 19; i++) {
            delay.attempt("account " + i, address);
        }
        assertThat(delay.attempt(account, address)).isZero();
        delay.succeeded(account, address);
        assertThat(delay.attempt("account 20", address)).isZero();
        assertThat(delay.attempt("account 21", address)).isPositive();
    }

    @Test
    void after_half_a_quiet_day_counting_begins_anew() {
        var delay = node();
        for (int i = 0; i < 3; i++) {
            delay.attempt(account, address);
        }
        clock.forward(Duration.ofHours(13));
        assertThat(delay.attempt(account, address)).isZero();
        assertThat(delay.attempt(account, address)).isZero();
    }
}
