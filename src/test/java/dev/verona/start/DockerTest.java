package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The image and the composition, as far as they can be judged without a container engine. */
class DockerTest {

    private static final Path DOCKER = Path.of("docker");

    private static Map<String, Map<String, Object>> services = Map.of();
    private static String dockerfile = "";

    @BeforeAll
    static void read() throws IOException {
        dockerfile = Files.readString(DOCKER.resolve("Dockerfile"));
        var loader = new LoaderOptions();
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml(new SafeConstructor(loader)).load(Files.readString(DOCKER.resolve("compose.yaml")));
        services = compose.getOrDefault("services", Map.of());
    }

    @Test
    void the_image_runs_as_nobody_special_and_says_whether_it_is_well() {
        assertThat(dockerfile).containsPattern("(?m)^USER 10001").containsPattern("(?m)^HEALTHCHECK ");
        assertThat(DOCKER.resolve("healthcheck")).isExecutable();
        assertThat(dockerfile.indexOf("USER")).isLessThan(dockerfile.indexOf("ENTRYPOINT"));
    }

    @Test
    void the_image_takes_the_layers_of_the_jar_the_one_that_changes_most_last() {
        var layers =
                Pattern.compile("layers/([a-z-]+)/ \\./").matcher(dockerfile).results();
        assertThat(layers.map(layer -> layer.group(1)))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void what_the_image_copies_is_there_and_is_not_ignored() throws IOException {
        var ignored = Files.readString(DOCKER.resolve("Dockerfile.dockerignore"));
        var copies = Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )*(.+) \\S+$")
                .matcher(dockerfile)
                .results()
                .flatMap(copy -> Pattern.compile(" ").splitAsStream(copy.group(1)))
                .toList();
        assertThat(copies).contains("mvnw", "pom.xml", "src/main").allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(ignored).contains("!" + path + "\n");
        });
    }

    @Test
    void three_members_make_the_replica_set_that_both_nodes_are_given() {
        assertThat(services.keySet()).contains("mongo1", "mongo2", "mongo3", "verona1", "verona2", "proxy");
        for (var member : List.of("mongo1", "mongo2", "mongo3")) {
            assertThat(service(member)).containsEntry("image", "mongo:8.0");
            assertThat(service(member).get("command"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .containsSequence("--replSet", "verona");
        }
        for (var node : List.of("verona1", "verona2")) {
            assertThat(environment(node))
                    .containsEntry("VERONA_MONGODB_URI", "mongodb://mongo1,mongo2,mongo3/verona?replicaSet=verona");
        }
    }

    @Test
    void the_nodes_are_configured_by_variables_that_the_readme_explains() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        for (var node : List.of("verona1", "verona2")) {
            assertThat(environment(node).keySet())
                    .isNotEmpty()
                    .allSatisfy(variable -> assertThat(readme).contains("| `" + variable + "` |"));
        }
        assertThat(environment("proxy").keySet())
                .allSatisfy(variable -> assertThat(readme).contains("`" + variable + "`"));
    }

    @Test
    void the_proxy_keeps_a_browser_with_its_node() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("Caddyfile")))
                .contains("reverse_proxy verona1:8080 verona2:8080", "lb_policy cookie", "health_uri /actuator/health");
    }

    private static Map<String, Object> service(String name) {
        return services.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(String name) {
        return (Map<String, String>) service(name).getOrDefault("environment", Map.of());
    }
}
