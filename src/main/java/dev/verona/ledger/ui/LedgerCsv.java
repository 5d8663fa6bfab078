package dev.verona.ledger.ui;

import static dev.verona.shared.SpreadsheetCell.safe;

import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The ledger as a CSV file for a spreadsheet: a row for each month, function, stage and kind, and one for each person. */
final class LedgerCsv {

    private LedgerCsv() {}

    /** In UTF-8 with a byte order mark, which spreadsheets need to read names right. */
    static byte[] of(Ledger ledger) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            var head = new ArrayList<Object>(List.of("Of", "Month", "Function", "Person", "Stage", "Kind"));
            for (var measure : Measure.values()) {
                head.add(measure.label());
            }
            head.add("Minutes that answered requests waited");
            printer.printRecord(head);
            for (var cell : ledger.cells()) {
                var stage = cell.stage();
                var kind = cell.kind();
                print(
                        printer,
                        List.of(
                                safe(ledger.title()),
                                cell.month().toString(),
                                cell.function().label(),
                                "",
                                stage == null ? "" : stage.label(),
                                kind == null ? "" : kind.label()),
                        cell.figures());
            }
            for (var one : ledger.people()) {
                print(
                        printer,
                        List.of(
                                safe(ledger.title()),
                                "",
                                one.person().function().label(),
                                safe(one.person().name()),
                                "",
                                ""),
                        one.figures());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> names, Figures figures) throws IOException {
        var row = new ArrayList<Object>(names);
        for (var measure : Measure.values()) {
            row.add(figures.get(measure));
        }
        row.add(String.join(" ", figures.answers().stream().map(String::valueOf).toList()));
        printer.printRecord(row);
    }
}
