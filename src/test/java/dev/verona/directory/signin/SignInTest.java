package dev.verona.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.VeronaTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signing in, and being shown out, over real requests. */
@VeronaTest
class SignInTest {

    private static final String ONE_TIME = "heron slate orbit";
    private static final String OWN = "lantern mossy tide";

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    SignedInSessions sessions;

    @Value("${local.server.port}")
    int port;

    /** A person with a password, and the browser that they sit at. */
    private final class Someone {
        final PersonId id = PersonId.random();
        final String name = "p" + id.value();
        final CookieManager cookies = new CookieManager();
        final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        Someone() {
            asVerona(new PersonCommand.AddPerson(
                    id, "Pia Sand", name, "Seller", Function.SALES, Set.of(Role.SALES), new Password(ONE_TIME)));
            view();
        }

        Someone withOwnPassword() {
            Acting.as(view().actor(), () -> {
                commands.sendAndWait(new PersonCommand.ChangePassword(id, new Password(ONE_TIME), new Password(OWN)));
            });
            view();
            return this;
        }

        PersonView view() {
            try {
                return Acting.as(
                        Actor.VERONA,
                        () -> queries.query(new DirectoryQuery.FindPerson(id), PersonView.class)
                                .join());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return browser.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Accept", "text/html, */*")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        /** Where the form led to. */
        String signIn(String password) throws IOException, InterruptedException {
            var form = "username=" + URLEncoder.encode(name.toUpperCase(Locale.ROOT), StandardCharsets.UTF_8)
                    + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
            var response = browser.send(
                    HttpRequest.newBuilder(uri("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return location(response);
        }

        String session() {
            return cookies.getCookieStore().getCookies().getFirst().getValue();
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
    }

    private void asVerona(PersonCommand command) {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(command);
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login"})
    void every_page_carries_the_security_headers(String path) throws Exception {
        var headers = new Someone().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
    }

    @Test
    void signed_in_pages_carry_them_too_and_the_session_has_a_new_id() throws Exception {
        var someone = new Someone().withOwnPassword();
        someone.get("/");
        var before = someone.session();
        assertThat(someone.signIn(OWN)).startsWith("/").doesNotContain("login");
        assertThat(someone.session()).isNotEqualTo(before);
        var page = someone.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void the_session_cookie_is_for_the_server_alone_and_never_in_an_address() throws Exception {
        var response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri("/")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(location(response)).isEqualTo("/login").doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void a_wrong_password_is_told_and_the_third_one_makes_wait() throws Exception {
        var someone = new Someone().withOwnPassword();
        assertThat(someone.signIn("wrong")).isEqualTo("/login?wrong");
        assertThat(someone.signIn("wrong")).isEqualTo("/login?wrong");
        assertThat(someone.signIn("wrong")).isEqualTo("/login?wrong");
        assertThat(someone.signIn(OWN)).startsWith("/login?wait=");
    }

    @Test
    void a_disabled_person_cannot_sign_in_and_hears_why_only_with_the_right_password() throws Exception {
        var someone = new Someone().withOwnPassword();
        asVerona(new PersonCommand.DisablePerson(someone.id));
        someone.view();
        assertThat(someone.signIn("wrong")).isEqualTo("/login?wrong");
        assertThat(someone.signIn(OWN)).isEqualTo("/login?disabled");
    }

    @Test
    void disabling_ends_every_session_by_itself() throws Exception {
        var someone = new Someone().withOwnPassword();
        someone.signIn(OWN);
        assertThat(someone.get("/").statusCode()).isEqualTo(200);
        assertThat(sessions.count(someone.id)).isEqualTo(1);
        asVerona(new PersonCommand.DisablePerson(someone.id));
        awaitNoSessionOf(someone);
        assertThat(location(someone.get("/"))).startsWith("/login");
        SecurityContextHolder.getContext().setAuthentication(VeronaUser.authenticated(someone.view()));
        assertThat(refusal(someone)).contains("disabled");
    }

    @Test
    void whoever_holds_a_one_time_password_may_only_change_it() throws Exception {
        var someone = new Someone();
        assertThat(someone.signIn(ONE_TIME)).doesNotContain("login");
        SecurityContextHolder.getContext().setAuthentication(VeronaUser.authenticated(someone.view()));
        assertThat(refusal(someone)).contains("password of your own");
        commands.sendAndWait(new PersonCommand.ChangePassword(someone.id, new Password(ONE_TIME), new Password(OWN)));
        someone.view();
        Thread.sleep(Duration.ofSeconds(1));
        assertThat(refusal(someone)).isEmpty();
    }

    @Test
    void a_reset_password_ends_the_sessions_and_replaces_the_old_one() throws Exception {
        var someone = new Someone().withOwnPassword();
        someone.signIn(OWN);
        someone.get("/");
        asVerona(new PersonCommand.ResetPassword(someone.id, new Password("amber quill nineteen")));
        awaitNoSessionOf(someone);
        assertThat(someone.signIn(OWN)).isEqualTo("/login?wrong");
        assertThat(someone.signIn("amber quill nineteen")).doesNotContain("login");
    }

    @Test
    void new_roles_hold_at_once_and_in_the_open_session() throws Exception {
        var someone = new Someone().withOwnPassword();
        SecurityContextHolder.getContext().setAuthentication(VeronaUser.authenticated(someone.view()));
        asVerona(new PersonCommand.AssignDuties(someone.id, Function.SALES, Set.of(Role.SALES, Role.ADMIN)));
        Thread.sleep(Duration.ofSeconds(1));
        commands.sendAndWait(new PersonCommand.CorrectDetails(someone.id, "Pia Sand", "Head of sales"));
        assertThat(someone.view().jobTitle()).isEqualTo("Head of sales");
    }

    @Test
    void there_is_no_sign_in_by_click_outside_the_demo() throws Exception {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/login/demo"))
                                .POST(HttpRequest.BodyPublishers.ofString("person=x"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(location(response)).startsWith("/login?");
    }

    @Test
    void an_address_without_a_page_is_for_the_screens_to_tell_and_other_requests_to_it_are_refused() throws Exception {
        var someone = new Someone().withOwnPassword();
        assertThat(location(someone.get("/nowhere"))).startsWith("/login");
        someone.signIn(OWN);
        assertThat(someone.get("/nowhere").statusCode()).isEqualTo(200);
        var data = HttpRequest.newBuilder(uri("/nowhere")).header("Accept", "application/json");
        assertThat(someone.browser
                        .send(data.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void our_files_are_asked_for_anew_and_a_missing_one_is_missing() throws Exception {
        var someone = new Someone();
        var sheet = someone.get("/verona/css/tokens.css");
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var again = HttpRequest.newBuilder(uri("/verona/css/tokens.css"))
                .header("If-None-Match", sheet.headers().firstValue("ETag").orElseThrow());
        assertThat(someone.browser
                        .send(again.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(304);
        assertThat(someone.get("/verona/css/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void health_is_for_everybody_and_the_other_endpoints_for_administrators() throws Exception {
        var someone = new Someone().withOwnPassword();
        assertThat(someone.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(someone.get("/actuator/env").statusCode()).isEqualTo(401);
        someone.signIn(OWN);
        assertThat(someone.get("/actuator/env").statusCode()).isEqualTo(403);
    }

    /** A second where the machine is free; a busy one that builds is given more. */
    private void awaitNoSessionOf(Someone someone) throws InterruptedException {
        for (int i = 0; i < 100 && sessions.count(someone.id) > 0; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(sessions.count(someone.id)).isZero();
    }

    /** What the bus says to a query of theirs; empty when it answers. */
    private String refusal(Someone someone) {
        try {
            queries.query(new DirectoryQuery.FindPerson(someone.id), PersonView.class)
                    .join();
            return "";
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof NotAllowed refusal) {
                    return String.valueOf(refusal.getMessage());
                }
            }
            throw e;
        }
    }
}
