package dev.verona.export.document;

import dev.verona.export.document.PlanSheets.Sheet;
import dev.verona.shared.SpreadsheetCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Tables as files of spreadsheets. Words are words there, whatever they begin with. */
public final class SheetFiles {

    /** What a cell of Excel holds at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = " …";
    private static final int WIDEST = 60;
    private static final int LETTER = 256;

    private SheetFiles() {}

    /** In UTF-8 with a byte order mark, which spreadsheets need to read names right. Days are ISO dates. */
    public static byte[] csv(Sheet sheet) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(sheet.head());
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(SheetFiles::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case String text -> SpreadsheetCell.safe(text);
            default -> value.toString();
        };
    }

    public static byte[] workbook(List<Sheet> sheets) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            sheets.forEach(sheet -> new Page(book, sheet).fill());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Page(XSSFWorkbook book, Sheet sheet) {

        void fill() {
            var page = book.createSheet(sheet.name());
            var head = style(book);
            var bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            var plain = style(book);
            var day = style(book);
            day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
            var first = page.createRow(0);
            for (int column = 0; column < sheet.head().size(); column++) {
                put(first.createCell(column), sheet.head().get(column), head, day);
                page.setColumnWidth(column, width(column));
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                var cells = page.createRow(row + 1);
                for (int column = 0; column < sheet.head().size(); column++) {
                    put(cells.createCell(column), sheet.rows().get(row).get(column), plain, day);
                }
            }
            page.createFreezePane(0, 1);
            page.setAutoFilter(
                    new CellRangeAddress(0, sheet.rows().size(), 0, sheet.head().size() - 1));
        }

        private int width(int column) {
            int longest = sheet.rows().stream()
                    .mapToInt(row -> row.get(column) == null
                            ? 0
                            : String.valueOf(row.get(column)).length())
                    .max()
                    .orElse(0);
            return LETTER
                    * Math.clamp(Math.max(longest, sheet.head().get(column).length()) + 3, 10, WIDEST);
        }

        private static CellStyle style(XSSFWorkbook book) {
            var style = book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            return style;
        }

        private static void put(Cell cell, @Nullable Object value, CellStyle plain, CellStyle day) {
            cell.setCellStyle(plain);
            switch (value) {
                case null -> cell.setBlank();
                case BigDecimal number -> cell.setCellValue(number.doubleValue());
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                default -> cell.setCellValue(fitting(Letters.clean(value.toString())));
            }
        }

        private static String fitting(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
        }
    }
}
