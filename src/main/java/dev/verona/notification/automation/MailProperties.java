package dev.verona.notification.automation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail is written; the server that takes it is {@code spring.mail}'s.
 *
 * @param from the sender, as in {@code Verona <verona@example.com>}
 * @param url where people open Verona, as in {@code https://verona.example.com}: for the links
 */
@ConfigurationProperties("verona.mail")
record MailProperties(@Nullable String from, @Nullable String url) {

    MailProperties {
        if (url != null && url.endsWith("/")) {
            url = url.substring(0, url.length() - 1);
        }
    }

    String sender() {
        return from == null || from.isBlank() ? "verona@localhost" : from;
    }

    String link(String path) {
        return (url == null || url.isBlank() ? "http://localhost:8080" : url) + "/" + path;
    }
}
