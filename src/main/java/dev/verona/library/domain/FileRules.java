package dev.verona.library.domain;

import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetRejection.FileRefused;
import dev.verona.shared.FileContent;
import dev.verona.shared.file.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Which files an asset holds: documents and pictures up to 20 MB that are what their name says, that unpack to something of a sensible size, and that carry nothing
 * that runs. Nothing in them is ever executed; they go out to customers as they came in.
 */
final class FileRules {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Together, of all parts of an Office file. A deck of 20 MB whose pictures are packed well stays far below it. */
    static final long MAX_UNPACKED = 200L * 1024 * 1024;

    static final int MAX_PARTS = 10_000;

    private static final int NAME_LENGTH = 120;

    private static final Set<FileType> KINDS =
            EnumSet.of(FileType.PDF, FileType.POWERPOINT, FileType.WORD, FileType.EXCEL, FileType.PNG, FileType.JPEG);

    private FileRules() {}

    /**
     * What the file is.
     *
     * @throws FileRefused saying what is the matter with it
     */
    static FileType check(HandedIn file) {
        checkName(file.name());
        var content = file.content();
        if (content.size() == 0) {
            throw new FileRefused("This file is empty. Choose another.");
        }
        if (content.size() > MAX_BYTES) {
            throw new FileRefused("This file is bigger than 20 MB. Make its pictures smaller, or split it.");
        }
        var type = FileType.of(file.name(), content).filter(KINDS::contains).orElseThrow(() -> unknown(file));
        if (!type.fits(file.name())) {
            throw new FileRefused("“" + file.name() + "” is called otherwise, but holds a " + type.label()
                    + ". Save it as what it is, so that nobody is misled.");
        }
        if (type.isOffice()) {
            checkParts(content);
        }
        return type;
    }

    private static void checkName(String name) {
        if (name.isBlank()) {
            throw new FileRefused("This file has no name. Give it one, and choose it again.");
        }
        if (name.length() > NAME_LENGTH) {
            throw new FileRefused(
                    "This file's name has %d characters, and %d is the most. Rename it, and choose it again."
                            .formatted(name.length(), NAME_LENGTH));
        }
        if (name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c)) || name.startsWith(".")) {
            throw new FileRefused(
                    "A file's name begins with a letter or digit and has no “/”, “\\” or line end in it. Rename it, and choose it again.");
        }
    }

    private static FileRefused unknown(HandedIn file) {
        var beginning = new String(
                        file.content().bytes(),
                        0,
                        Math.min(file.content().size(), 1_000),
                        java.nio.charset.StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        if (FileType.ending(file.name()).equals("svg") || beginning.contains("<svg")) {
            return new FileRefused("SVG pictures can carry scripts and are not kept. Save it as a PNG picture.");
        }
        return new FileRefused(
                "Only PDF, PowerPoint, Word, Excel, PNG and JPEG files are kept here, and this is none by what is in it. Save it as one of these.");
    }

    /** Unpacks the parts into nothing, and stops as soon as there is too much of them. */
    private static void checkParts(FileContent content) {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new FileRefused(
                            "This file carries macros, which run on the reader's machine. Save it without them.");
                }
                if (++parts > MAX_PARTS) {
                    throw tooMuch();
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw tooMuch();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused("This file is damaged. Open it, save it anew, and choose it again.");
        }
        if (parts == 0) {
            throw new FileRefused("This file is damaged. Open it, save it anew, and choose it again.");
        }
    }

    private static FileRefused tooMuch() {
        return new FileRefused(
                "Unpacked, this file would fill more than 200 MB or has too many parts: no document does. Save it anew.");
    }
}
