package dev.verona.account.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.shared.SpreadsheetCell;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String PLAIN = "product,series,sales_price\nGTX Pro,GTX,4821\nKältemaschine,Größe,5\n";

    @TempDir
    Path folder;

    private Table read(String name, byte[] bytes) throws IOException {
        return TableReader.read(name, Files.write(folder.resolve("upload"), bytes));
    }

    private void refused(String name, byte[] bytes, String... words) {
        assertThatThrownBy(() -> Source.recognise(read(name, bytes)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void the_encoding_is_found_out(String encoding) throws IOException {
        var table = read("products.csv", PLAIN.getBytes(Charset.forName(encoding)));
        assertThat(table.encoding()).isEqualToIgnoringCase(encoding);
        assertThat(table.rows().get(1).cells()).containsExactly("Kältemaschine", "Größe", "5");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        for (var encoding :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(read("products.csv", ("\uFEFF" + PLAIN).getBytes(encoding))
                            .header())
                    .containsExactly("product", "series", "sales_price");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void the_delimiter_is_found_out(String delimiter) throws IOException {
        var table = read("products.csv", PLAIN.replace(",", delimiter).getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().getFirst().cells()).containsExactly("GTX Pro", "GTX", "4821");
    }

    @Test
    void a_quoted_cell_may_hold_lines_quotes_and_delimiters() throws IOException {
        var table = read(
                "products.csv",
                "product,series,sales_price\r\n\"GTX\r\nPro, \"\"large\"\"\",GTX,1\r\nB,C,2\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo("GTX\r\nPro, \"large\"");
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        refused("accounts.csv", new byte[0], "accounts.csv is empty");
        refused("accounts.csv", " \n \n".getBytes(StandardCharsets.UTF_8), "accounts.csv is empty");
        refused("a.csv", "account,sector\n".getBytes(StandardCharsets.UTF_8), "no rows");
        refused("crm.zip", new byte[] {'P', 'K', 3, 4, 0, 0}, "zip archive inside another", "Unpack");
        refused("crm.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, "Excel", "CSV UTF-8");
        refused("crm.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "no CSV");
        refused("crm.bin", new byte[] {1, 0, 2, 3, 0, 0, 9, 9}, "no text file");
        refused("a.csv", "account,sector\n\"Acme,x\nB,y\n".getBytes(StandardCharsets.UTF_8), "quotation mark");
        refused("a.csv", "account,Account\nA,B\n".getBytes(StandardCharsets.UTF_8), "two columns");
    }

    @Test
    void missing_columns_are_named() {
        refused(
                "pipeline.csv",
                "sales_agent,product,close_value\nAnna,GTX,1\n".getBytes(StandardCharsets.UTF_8),
                "sales_agent",
                "looks like Opportunities, but has no column “Number” and “Stage”");
    }

    @Test
    void two_hundred_megabytes_are_refused_without_being_read() throws IOException {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> TableReader.read("large.csv", file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("larger than 25 MB");
    }

    @Test
    void the_order_of_a_date_is_found_out_from_all_rows() {
        assertThat(DateOrder.of(Stream.of("20-10-16", "01-11-16", "03-03-17"))).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(DateOrder.of(Stream.of("10/20/2016", "01/03/2017"))).isEqualTo(DateOrder.MONTH_DAY_YEAR);
        assertThat(DateOrder.of(Stream.of("2016-10-20", "2017-03-01"))).isEqualTo(DateOrder.YEAR_MONTH_DAY);
        assertThat(DateOrder.DAY_MONTH_YEAR.read("31-02-17")).isEmpty();
        assertThat(DateOrder.DAY_MONTH_YEAR.read("soon")).isEmpty();
    }

    @Test
    void numbers_are_read_as_several_countries_write_them() {
        for (var text : new String[] {"1100.5", "1,100.5", "1.100,5", "$1,100.50", "1 100,5", "1’100.5"}) {
            assertThat(Numbers.read(text))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1100.5"));
        }
        assertThat(Numbers.read("many")).isEmpty();
    }

    @Test
    void a_slip_of_the_hand_is_told_from_another_name() {
        var products = List.of("GTX Pro", "GTX Plus Pro", "MG Special");
        assertThat(Typos.meant("GTXPro", products)).contains("GTX Pro");
        assertThat(Typos.meant("GTX Pro", products)).isEmpty();
        assertThat(Typos.meant("GTK 500", products)).isEmpty();
        assertThat(Typos.meant("technolgy", Typos.INDUSTRIES)).contains("technology");
        assertThat(Typos.meant("Philipines", Typos.countries())).contains("Philippines");
    }

    @Test
    void a_report_starts_no_formula_in_a_spreadsheet() {
        assertThat(SpreadsheetCell.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(SpreadsheetCell.safe("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(SpreadsheetCell.safe("Acme")).isEqualTo("Acme");
    }
}
