package dev.verona.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.verona.platform.security.Actor;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who is given the figures of how Verona works, and which there are. */
@VeronaTest
class FiguresTest {

    private static final String FIGURES = "/actuator/prometheus";

    @Autowired
    WebApplicationContext context;

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Value("${verona.scrape.token}")
    String token = "";

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void an_administrator_sees_the_figures() throws Exception {
        var response = as(TestActors.ADMIN, FIGURES);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains(
                        "verona_store_append_seconds_count",
                        "verona_store_append_seconds_bucket{le=\"0.005\"}",
                        "verona_store_round_commits{quantile=\"0.99\"}",
                        "verona_store_round_commits_max",
                        "verona_store_conflicts_total{kind=\"position\"}",
                        "verona_store_conflicts_total{kind=\"stream\"}",
                        "verona_store_busy_total",
                        "verona_store_head",
                        "verona_store_readonly 0",
                        "verona_projection_lag{projection=\"account\"}",
                        "verona_projection_position{projection=\"account\"}",
                        "verona_projection_stopped{projection=\"account\"} 0",
                        "verona_dead_letters");
        assertThat(response.getContentAsString())
                .containsPattern("verona_store_append_seconds_count [1-9]")
                .containsPattern("verona_store_head [1-9]");
    }

    @Test
    void a_scraper_with_the_credential_sees_them_and_nothing_else() throws Exception {
        assertThat(bearing(token, FIGURES).getStatus()).isEqualTo(200);
        assertThat(bearing(token, "/actuator").getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "0123456789abcdef0123456789abcdee"})
    void another_credential_is_none(String other) throws Exception {
        var response = bearing(other, FIGURES);
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, "/actuator", "/actuator/env"})
    void whoever_is_not_signed_in_sees_none(String path) throws Exception {
        var response = web.perform(get(path)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void whoever_is_no_administrator_sees_none() throws Exception {
        for (var person : TestActors.ALL) {
            assertThat(as(person, FIGURES).getStatus())
                    .as(person.name())
                    .isEqualTo(person.equals(TestActors.ADMIN) ? 200 : 403);
        }
    }

    @Test
    void health_is_everybodys() throws Exception {
        var response = web.perform(get("/actuator/health")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).doesNotContain("position");
    }

    @Test
    void a_credential_that_can_be_guessed_is_refused_at_the_start() {
        assertThatThrownBy(() -> new ScrapeProperties("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VERONA_SCRAPE_TOKEN");
        assertThat(new ScrapeProperties(" ").token()).isNull();
    }

    private MockHttpServletResponse as(Actor person, String path) throws Exception {
        var known = SignedInTest.known(commands, queries, person);
        return web.perform(get(path).with(authentication(VeronaUser.authenticated(known))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse bearing(String credential, String path) throws Exception {
        return web.perform(get(path).header("Authorization", "Bearer " + credential))
                .andReturn()
                .getResponse();
    }
}
