package dev.verona.account.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of cells with delimiters between them, whatever its encoding, delimiter and line ends; a quoted cell may hold any of them. Reads
 * it as a stream, and keeps no more than its limits allow.
 */
public final class TableReader {

    /** The largest file that is taken, in bytes: some 250,000 opportunities. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** The most rows that are taken from one file. */
    public static final int MOST_ROWS = 250_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableReader() {}

    /**
     * @param name what the person calls the file
     * @throws UnreadableFile when it is no such table, or too large
     */
    public static Table read(String name, Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new UnreadableFile(name + " is empty. Export it again from your CRM.");
            }
            if (size > LARGEST) {
                throw tooLarge(name);
            }
            refuseOtherFormats(name, file);
            var encoding = encodingOf(name, file);
            return parse(name, file, encoding, delimiterOf(file, encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say of a file above the limit, as soon as that is known. */
    public static UnreadableFile tooLarge(String name) {
        return new UnreadableFile(name + " is larger than " + LARGEST / 1024 / 1024
                + " MB. Split the export, for example by year, and import one part after the other.");
    }

    private static void refuseOtherFormats(String name, Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            var workbook = name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?");
            throw new UnreadableFile(
                    workbook
                            ? name
                                    + " is an Excel workbook. In Excel, save each sheet as “CSV UTF-8” and choose those files."
                            : name + " is a zip archive inside another. Unpack it and choose the CSV files inside.");
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(name
                    + " is an old Excel workbook. In Excel, save each sheet as “CSV UTF-8” and choose those files.");
        }
        if (begins(start, '%', 'P', 'D', 'F') || begins(start, 0x1F, 0x8B) || begins(start, 0x89, 'P', 'N', 'G')) {
            throw new UnreadableFile(name + " is no CSV file. Export the table from your CRM as CSV.");
        }
    }

    private static boolean begins(byte[] start, int... with) {
        for (var i = 0; i < with.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset encodingOf(String name, Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(4096);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        var even = 0;
        var odd = 0;
        for (var i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > start.length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > start.length / 4 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (even + odd > 0) {
            throw new UnreadableFile(name + " is no text file. Export the table from your CRM as CSV.");
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[8192];
        try (var reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), strict)) {
            while (reader.read(buffer) >= 0) {
                // Only whether it decodes is of interest.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader open(Path file, Charset encoding) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, encoding));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The candidate that occurs most often in the first record, outside quotes. */
    private static char delimiterOf(Path file, Charset encoding) throws IOException {
        Map<Character, Integer> counts = new HashMap<>();
        try (var reader = open(file, encoding)) {
            var quoted = false;
            for (var read = 0; read < 20_000; read++) {
                var next = reader.read();
                if (next < 0 || (!quoted && next == '\n' && !counts.isEmpty())) {
                    break;
                }
                if (next == '"') {
                    quoted = !quoted;
                } else if (!quoted && ",;\t|".indexOf(next) >= 0) {
                    counts.merge((char) next, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    private static Table parse(String name, Path file, Charset encoding, char delimiter) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .get();
        var rows = new ArrayList<Table.Row>();
        List<String> header = List.of();
        var shared = new HashMap<String, String>();
        try (var parser = CSVParser.builder()
                .setReader(open(file, encoding))
                .setFormat(format)
                .get()) {
            var records = parser.iterator();
            while (true) {
                var line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                var cells = cells(name, line, records.next(), shared);
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = checked(name, cells);
                } else {
                    rows.add(new Table.Row(line, cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableFile(name + " has more than " + MOST_ROWS
                            + " rows. Split the export, for example by year, and import one part after the other.");
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(
                    name
                            + " cannot be read to its end: a quotation mark that opens is never closed. Export it again from your CRM.");
        }
        if (header.isEmpty()) {
            throw new UnreadableFile(name + " is empty. Export it again from your CRM.");
        }
        if (rows.isEmpty()) {
            throw new UnreadableFile(name + " has column names, but no rows. Export it again from your CRM.");
        }
        return new Table(name, encoding.displayName(), delimiter, header, rows);
    }

    private static List<String> cells(String name, long line, CSVRecord csv, Map<String, String> shared) {
        if (csv.size() > MOST_COLUMNS) {
            throw new UnreadableFile(
                    name + " has more than " + MOST_COLUMNS + " columns in line " + line + ". Is it the right file?");
        }
        var cells = new ArrayList<String>(csv.size());
        for (var cell : csv) {
            if (cell.length() > LONGEST_CELL) {
                throw new UnreadableFile(name + " has a cell of more than " + LONGEST_CELL + " characters in line "
                        + line + ". A quotation mark may be missing there.");
            }
            var text = cell.strip();
            // Few names stand in many rows: keep one copy of each.
            cells.add(shared.size() < 50_000 ? shared.computeIfAbsent(text, same -> same) : text);
        }
        return List.copyOf(cells);
    }

    private static List<String> checked(String name, List<String> header) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new UnreadableFile(name + " has two columns called “" + column
                        + "”. Rename one of them, and choose the file again.");
            }
        }
        return header;
    }
}
