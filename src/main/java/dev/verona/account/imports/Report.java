package dev.verona.account.imports;

import static dev.verona.shared.SpreadsheetCell.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What became of every row, as a CSV file for a spreadsheet. */
public final class Report {

    private Report() {}

    /** In UTF-8 with a byte order mark, which spreadsheets need to read names right. */
    public static byte[] csv(ImportPlan result) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("File", "Line", "Kind", "Name or number", "Result", "Detail");
            for (var row : result.rows()) {
                printer.printRecord(
                        safe(row.file()),
                        row.line(),
                        row.kind().label(),
                        safe(row.name()),
                        row.fate().label(),
                        safe(row.detail()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
