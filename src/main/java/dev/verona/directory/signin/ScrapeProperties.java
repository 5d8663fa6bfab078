package dev.verona.directory.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a scraper of figures, which is no person, is known.
 *
 * @param token what it sends as a bearer token; none: administrators alone see the figures
 */
@ConfigurationProperties("verona.scrape")
record ScrapeProperties(@Nullable String token) {

    private static final int SHORTEST = 24;

    ScrapeProperties {
        if (token != null && token.isBlank()) {
            token = null;
        }
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("VERONA_SCRAPE_TOKEN is too easy to guess: give it at least " + SHORTEST
                    + " characters, as from openssl rand -hex 24.");
        }
    }
}
