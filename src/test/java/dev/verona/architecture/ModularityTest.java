package dev.verona.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.Verona;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules, what each may use, and their documentation. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Verona.class);
    private static final Path DOCUMENTATION = Path.of("target", "spring-modulith-docs");

    @Test
    void no_test_hides_what_a_package_says_of_itself() throws IOException {
        var tests = Path.of("src/test/java");
        try (var files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> Path.of("src/main/java").resolve(tests.relativize(file))))
                    .isNotEmpty()
                    .as("package-info.java of the product, beside which a test has another")
                    .noneMatch(Files::exists);
        }
    }

    @Test
    void a_module_uses_what_its_package_says_it_may_use() {
        assertThat(MODULES.stream()).isNotEmpty();
        MODULES.verify();
    }

    @Test
    void a_module_says_what_it_is_for_and_what_it_may_use() {
        assertThat(MODULES.stream()).allSatisfy(module -> {
            var folder = module.getBasePackage().getName().replace('.', '/');
            var source = Files.readString(Path.of("src/main/java", folder, "package-info.java"));
            assertThat(source)
                    .as("package-info.java of %s", module.getIdentifier())
                    .contains("@ApplicationModule(")
                    .startsWith("/**");
            var sentences = source.substring(0, source.indexOf("*/")).split("[.:;](\\s|$)", -1).length - 1;
            assertThat(sentences)
                    .as("sentences about %s", module.getIdentifier())
                    .isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void the_map_of_the_modules_is_written_with_every_build() throws IOException {
        new Documenter(MODULES)
                .writeDocumentation(
                        Documenter.DiagramOptions.defaults(),
                        Documenter.CanvasOptions.defaults().revealInternals());
        assertThat(DOCUMENTATION.resolve("components.puml")).isNotEmptyFile();
        for (var module : MODULES) {
            var canvas = DOCUMENTATION.resolve("module-%s.adoc".formatted(module.getIdentifier()));
            assertThat(Files.readString(canvas)).contains("Base package");
        }
    }
}
