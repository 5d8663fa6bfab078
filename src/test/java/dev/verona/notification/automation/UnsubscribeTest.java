package dev.verona.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.notification.api.Delivery;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.MailChoice;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The link at the foot of each mail, as a browser and as a mail program follow it: nobody is signed in. */
@VeronaTest
class UnsubscribeTest {

    private final Actor rosa = TestActors.another(TestActors.ROSA);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    UnsubscribeLinks links;

    @LocalServerPort
    int port;

    @BeforeEach
    void hire() {
        SignedInTest.known(commands, queries, rosa);
    }

    private HttpResponse<String> follow(String path, String method) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                            .method(method, HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private Delivery delivery() throws Exception {
        return Acting.as(rosa, () -> Commands.answer(queries.query(new InboxQuery.FindMailChoice(), MailChoice.class)))
                .of(Kind.MENTION);
    }

    @Test
    void a_click_ends_it_and_says_so() throws Exception {
        assertThat(delivery()).isEqualTo(Delivery.AT_ONCE);
        var answer = follow(links.path(rosa.person()), "GET");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("You get no more mail from Verona");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(delivery()).isEqualTo(Delivery.NONE);
    }

    @Test
    void a_mail_program_ends_it_by_itself() throws Exception {
        assertThat(follow(links.path(rosa.person()), "POST").statusCode()).isEqualTo(200);
        assertThat(delivery()).isEqualTo(Delivery.NONE);
    }

    @Test
    void a_token_that_was_not_signed_here_ends_nothing() throws Exception {
        var forged = links.path(TestActors.another(TestActors.TOM).person())
                .replaceFirst("t=[^.]+", "t=" + rosa.person().value());
        assertThat(follow(forged, "GET").statusCode()).isEqualTo(404);
        assertThat(follow("unsubscribe", "GET").statusCode()).isEqualTo(404);
        assertThat(delivery()).isEqualTo(Delivery.AT_ONCE);
    }
}
