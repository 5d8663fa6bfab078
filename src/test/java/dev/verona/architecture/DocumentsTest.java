package dev.verona.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.Verona;
import dev.verona.platform.mongo.StoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What the README and the decisions claim is so. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path DECISIONS = Path.of("docs", "decisions");

    @Test
    void the_map_of_the_code_lists_every_module_and_no_other() throws IOException {
        var modules = ApplicationModules.of(Verona.class).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());
        assertThat(firstColumn("## Map of the code")).isEqualTo(modules);
    }

    @Test
    void every_variable_that_verona_reads_is_listed() throws IOException {
        var read = Stream.of(StoreProperties.class.getRecordComponents())
                .map(part ->
                        "VERONA_" + part.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .toList();
        assertThat(read).contains("VERONA_DATA", "VERONA_MONGODB_URI");
        assertThat(firstColumn("## Operations")).contains("SERVER_PORT").containsAll(read);
    }

    @Test
    void the_commands_are_the_two_that_a_newcomer_needs() throws IOException {
        assertThat(all("(?m)^\\./mvnw .*$", Files.readString(README)))
                .containsExactlyInAnyOrder("./mvnw spring-boot:run", "./mvnw verify");
    }

    @Test
    void every_link_to_a_file_leads_somewhere() throws IOException {
        var documents = files(Path.of("docs"), ".md");
        documents.add(README);
        for (var document : documents) {
            for (var link : all("(?<=\\]\\()(?!https?:)[^)#]+", Files.readString(document))) {
                assertThat(document.resolveSibling(link))
                        .as("link in %s", document)
                        .exists();
            }
        }
    }

    @Test
    void every_decision_is_in_the_index_and_says_why_and_at_what_cost() throws IOException {
        var index = Files.readString(DECISIONS.resolve("README.md"));
        var records = files(DECISIONS, ".md");
        records.remove(DECISIONS.resolve("README.md"));
        assertThat(records).isNotEmpty().allSatisfy(record -> {
            assertThat(index).contains("(" + record.getFileName() + ")");
            assertThat(Files.readString(record)).contains("## Context", "## Decision", "## Cost");
        });
        assertThat(records.stream()
                        .map(record -> record.getFileName().toString().substring(0, 4))
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** What stands in code type in the first column of the section's table. */
    private static Set<String> firstColumn(String heading) throws IOException {
        var text = Files.readString(README);
        var start = text.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        var end = text.indexOf("\n## ", start + 1);
        return all("(?m)(?<=^\\| `)[^`]+", text.substring(start, end < 0 ? text.length() : end));
    }

    private static Set<String> all(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .collect(Collectors.toList());
        }
    }
}
