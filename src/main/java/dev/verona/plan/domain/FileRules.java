package dev.verona.plan.domain;

import dev.verona.plan.api.PlanRejection;
import dev.verona.shared.FileContent;
import dev.verona.shared.text.Prose;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which files are kept with a contribution: documents and pictures up to 10 MB, judged by what is in them, not by their name. */
final class FileRules {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int NAME_LENGTH = 120;

    private FileRules() {}

    /**
     * The file's content type.
     *
     * @throws PlanRejection.FileRefused when it is empty, too big or of another kind
     */
    static String contentTypeOf(String name, FileContent content) {
        if (content.size() == 0) {
            throw new PlanRejection.FileRefused("This file is empty. Choose another.");
        }
        if (content.size() > MAX_BYTES) {
            throw new PlanRejection.FileRefused(
                    "This file is bigger than 10 MB. Make it smaller, or keep it elsewhere and give its link.");
        }
        return sniffed(name.toLowerCase(Locale.ROOT), content.bytes())
                .orElseThrow(
                        () -> new PlanRejection.FileRefused(
                                "Only PDF, PowerPoint, Word, Excel, PNG, JPEG and plain text files are kept here. Save it as one of these."));
    }

    /** The name without folders and without what a file system or our own notation trips over. */
    static String safeName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = Prose.clean(last).replaceAll("[\\p{Cntrl}|<>:\"?*]", "-").strip();
        if (safe.length() > NAME_LENGTH) {
            int dot = safe.lastIndexOf('.');
            var extension = dot > 0 && safe.length() - dot <= 6 ? safe.substring(dot) : "";
            int end = NAME_LENGTH - extension.length();
            safe = safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + extension;
        }
        return safe.isEmpty() ? "file" : safe;
    }

    private static Optional<String> sniffed(String name, byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return office(bytes);
        }
        if ((name.endsWith(".txt") || name.endsWith(".md")) && isText(bytes)) {
            return Optional.of(name.endsWith(".md") ? "text/markdown" : "text/plain");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The Office formats are ZIP files; the names in the directory at the end say which. Nothing is unpacked. */
    private static Optional<String> office(byte[] bytes) {
        var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        while (end >= 0 && end > bytes.length - 66_000 && zip.getInt(end) != 0x06054b50) {
            end--;
        }
        if (end < 0 || zip.getInt(end) != 0x06054b50) {
            return Optional.empty();
        }
        int entries = zip.getShort(end + 10) & 0xFFFF;
        long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
        for (int i = 0; i < entries && at + 46 <= bytes.length && zip.getInt((int) at) == 0x02014b50; i++) {
            int start = (int) at;
            int nameLength = zip.getShort(start + 28) & 0xFFFF;
            int rest = (zip.getShort(start + 30) & 0xFFFF) + (zip.getShort(start + 32) & 0xFFFF);
            if (start + 46L + nameLength > bytes.length) {
                return Optional.empty();
            }
            switch (new String(bytes, start + 46, nameLength, StandardCharsets.UTF_8)) {
                case "ppt/presentation.xml" -> {
                    return Optional.of("application/vnd.openxmlformats-officedocument.presentationml.presentation");
                }
                case "word/document.xml" -> {
                    return Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
                }
                case "xl/workbook.xml" -> {
                    return Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                }
                default -> at += 46L + nameLength + rest;
            }
        }
        return Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
