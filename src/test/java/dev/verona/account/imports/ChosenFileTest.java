package dev.verona.account.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a file that somebody hands over. */
class ChosenFileTest {

    private static final String PRODUCTS = "product,series,sales_price\nGTX Pro,GTX,4821\n";
    private static final String TEAMS = "sales_agent;manager;regional_office\nAnna Snelling;Dustin Brinkmann;Central\n";

    @TempDir
    Path folder;

    private ChosenFile zip(Map<String, byte[]> files) throws IOException {
        var archive = folder.resolve("export.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return ChosenFile.read("export.zip", archive);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_tables_of_a_zip_are_read_as_if_they_had_been_chosen_one_by_one() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("export/products.csv", bytes(PRODUCTS));
        files.put("export/sales_teams.csv", bytes(TEAMS));
        files.put("export/.DS_Store", bytes("x"));
        files.put("__MACOSX/export/._products.csv", bytes("x"));
        files.put("export/read me.pdf", bytes("%PDF"));
        var upload = zip(files);
        assertThat(upload.problems()).isEmpty();
        assertThat(upload.sources())
                .extracting(source -> source.table().file(), Source::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("products.csv", Kind.PRODUCTS),
                        org.assertj.core.groups.Tuple.tuple("sales_teams.csv", Kind.AGENTS));
    }

    @Test
    void one_bad_table_of_a_zip_is_named_and_the_others_are_read() throws IOException {
        var upload = zip(Map.of("products.csv", bytes(PRODUCTS), "notes.txt", bytes("hello\nworld\n")));
        assertThat(upload.sources()).hasSize(1);
        assertThat(upload.problems()).singleElement().asString().contains("notes.txt");
    }

    @Test
    void an_archive_that_swells_is_stopped_at_the_size_of_one_table() throws IOException {
        var swelling = new byte[(int) TableReader.LARGEST + 1];
        var upload = zip(Map.of("accounts.csv", swelling));
        assertThat(Files.size(folder.resolve("export.zip"))).isLessThan(100_000);
        assertThat(upload.sources()).isEmpty();
        assertThat(upload.problems()).singleElement().asString().contains("accounts.csv in export.zip", "25 MB");
    }

    @Test
    void an_archive_of_too_many_tables_or_of_none_says_what_to_do() throws IOException {
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i <= ChosenFile.MOST_FILES; i++) {
            many.put("part" + i + ".csv", bytes(PRODUCTS));
        }
        assertThat(zip(many).problems()).singleElement().asString().contains("13 CSV files", "Choose those");
        assertThat(zip(Map.of("logo.png", new byte[] {1})).problems())
                .singleElement()
                .asString()
                .contains("export.zip holds no CSV file");
    }

    @Test
    void a_damaged_archive_and_one_inside_another_say_so() throws IOException {
        var damaged = Files.write(folder.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(ChosenFile.read("half.zip", damaged).problems())
                .singleElement()
                .asString()
                .contains("half.zip", "damaged");
        assertThat(zip(Map.of("inner.csv", new byte[] {'P', 'K', 3, 4, 0, 0})).problems())
                .singleElement()
                .asString()
                .contains("inner.csv", "inside another");
    }

    @Test
    void an_excel_workbook_is_told_from_an_archive() throws IOException {
        var workbook = Files.write(folder.resolve("crm.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(ChosenFile.read("crm.xlsx", workbook).problems())
                .singleElement()
                .asString()
                .contains("Excel", "CSV UTF-8");
    }
}
