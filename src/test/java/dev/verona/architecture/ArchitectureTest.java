package dev.verona.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold over the product, match something there, and reject what breaks them. */
class ArchitectureTest {

    /** The libraries' classes are known by name only: enough for every rule, and seconds faster than reading them. */
    private static final JavaClasses PRODUCT = byName(
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()),
            importer -> importer.importPackages("dev.verona"));

    static List<Rules.Rule> rules() {
        return Rules.all();
    }

    static Stream<Rules.Rule> rulesWithSamples() {
        return Rules.all().stream().filter(rule -> !rule.broken().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(Rules.Rule rule) {
        rule.rule().allowEmptyShould(false).as(rule.sentence()).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rulesWithSamples")
    void a_class_that_breaks_it_is_found_by(Rules.Rule rule) {
        for (var broken : rule.broken()) {
            var sample = byName(new ClassFileImporter(), importer -> importer.importClasses(broken));
            assertThatThrownBy(() -> rule.rule().check(sample))
                    .as("%s by %s", rule, broken.getSimpleName())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(broken.getSimpleName());
        }
    }

    @Test
    void every_package_says_that_null_is_the_exception() {
        var packages =
                PRODUCT.stream().map(type -> type.getPackage()).distinct().toList();
        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", found.getName())
                        .isTrue());
    }

    @Test
    void no_component_that_needs_a_subscription_is_on_the_class_path() {
        assertThat(Rules.COMMERCIAL)
                .allSatisfy(name -> assertThat(
                                getClass().getClassLoader().getResource(name.replace('.', '/') + ".class"))
                        .as(name)
                        .isNull());
    }

    private static JavaClasses byName(ClassFileImporter importer, Function<ClassFileImporter, JavaClasses> load) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return load.apply(importer);
        });
    }
}
