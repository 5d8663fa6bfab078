package dev.verona.account.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What came of a file that a person handed over: a table, or those in a zip archive of tables. What cannot be read is said, and keeps nothing else
 * from being read.
 *
 * @param sources the tables that were recognised
 * @param problems why others were not, each naming its file
 */
public record ChosenFile(List<Source> sources, List<String> problems) {

    /** More tables than these are no CRM's export. */
    public static final int MOST_FILES = 12;

    private static final int CHUNK = 64 * 1024;

    public ChosenFile {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** @param name what the person calls the file */
    public static ChosenFile read(String name, Path file) {
        var sources = new ArrayList<Source>();
        var problems = new ArrayList<String>();
        try {
            if (isArchive(name, file)) {
                unpack(name, file, sources, problems);
            } else {
                take(name, file, sources, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ChosenFile(sources, problems);
    }

    private static void take(String name, Path file, List<Source> sources, List<String> problems) {
        try {
            sources.add(Source.recognise(TableReader.read(name, file)));
        } catch (UnreadableFile refused) {
            problems.add(Objects.requireNonNullElse(refused.getMessage(), name + " cannot be read."));
        }
    }

    /** An Excel workbook is an archive too, but not of tables. */
    private static boolean isArchive(String name, Path file) throws IOException {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static void unpack(String name, Path file, List<Source> sources, List<String> problems) throws IOException {
        if (Files.size(file) > TableReader.LARGEST) {
            problems.add(messageOf(TableReader.tooLarge(name)));
            return;
        }
        try (var archive = new ZipFile(file.toFile())) {
            var tables = archive.stream().filter(ChosenFile::isTable).toList();
            if (tables.isEmpty()) {
                problems.add(name + " holds no CSV file. Put the CSV files of your CRM's export into it, or choose them"
                        + " one by one.");
            } else if (tables.size() > MOST_FILES) {
                problems.add(name + " holds " + tables.size() + " CSV files, and " + MOST_FILES
                        + " are the most that are taken at once. Choose those that you want to import.");
            } else {
                for (var table : tables) {
                    unpack(name, archive, table, sources, problems);
                }
            }
        } catch (ZipException e) {
            problems.add(name + " is a zip archive that cannot be unpacked: it is damaged, or locked with a password."
                    + " Unpack it yourself and choose the CSV files inside.");
        }
    }

    /** What systems add of their own to an archive is passed over. */
    private static boolean isTable(ZipEntry entry) {
        var path = entry.getName();
        return !entry.isDirectory()
                && !path.startsWith("__MACOSX/")
                && !plainName(path).startsWith(".")
                && path.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)");
    }

    private static String plainName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Never writes more than one table may have, whatever the archive says of its size. */
    private static void unpack(
            String archiveName, ZipFile archive, ZipEntry entry, List<Source> sources, List<String> problems)
            throws IOException {
        var name = plainName(entry.getName());
        var table = Files.createTempFile("verona-import", ".csv");
        try {
            try (var in = archive.getInputStream(entry)) {
                if (!copied(in, table)) {
                    problems.add(messageOf(TableReader.tooLarge(name + " in " + archiveName)));
                    return;
                }
            }
            take(name, table, sources, problems);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private static boolean copied(InputStream in, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var left = TableReader.LARGEST;
            while (true) {
                var chunk = in.readNBytes(CHUNK);
                if (chunk.length == 0) {
                    return true;
                }
                left -= chunk.length;
                if (left < 0) {
                    return false;
                }
                out.write(chunk);
            }
        }
    }

    private static String messageOf(UnreadableFile refused) {
        return Objects.requireNonNullElse(refused.getMessage(), "");
    }
}
