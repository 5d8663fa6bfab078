package dev.verona.shared.file;

import dev.verona.shared.FileContent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are kept, each told by what is in it. Plain text has no mark of its own: there the name has to say so. */
public enum FileType {
    PDF("PDF", "application/pdf", " pdf "),
    POWERPOINT(
            "PowerPoint file", "application/vnd.openxmlformats-officedocument.presentationml.presentation", " pptx "),
    WORD("Word file", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", " docx "),
    EXCEL("Excel file", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", " xlsx "),
    PNG("PNG picture", "image/png", " png "),
    JPEG("JPEG picture", "image/jpeg", " jpg jpeg "),
    MARKDOWN("Markdown file", "text/markdown", " md "),
    TEXT("text file", "text/plain", " txt ");

    private final String label;
    private final String contentType;
    private final String endings;

    /** @param endings of names, with a space before and after each */
    FileType(String label, String contentType, String endings) {
        this.label = label;
        this.contentType = contentType;
        this.endings = endings;
    }

    /** As in "PNG picture". */
    public String label() {
        return label;
    }

    public String contentType() {
        return contentType;
    }

    /** An Office file: a ZIP with parts in it. */
    public boolean isOffice() {
        return this == POWERPOINT || this == WORD || this == EXCEL;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether a file of this kind may be called so, by the ending of its name. */
    public boolean fits(String name) {
        return endings.contains(" " + ending(name) + " ");
    }

    /** What is behind the last dot of a name, in lower case; empty when there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public static Optional<FileType> ofContentType(String contentType) {
        return List.of(values()).stream()
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }

    /**
     * What a file is by its content.
     *
     * @param name asked only when the content is text
     */
    public static Optional<FileType> of(String name, FileContent content) {
        var bytes = content.bytes();
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return office(bytes);
        }
        if (MARKDOWN.fits(name) || TEXT.fits(name)) {
            return isText(bytes) ? Optional.of(MARKDOWN.fits(name) ? MARKDOWN : TEXT) : Optional.empty();
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
    private static Optional<FileType> office(byte[] bytes) {
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
                    return Optional.of(POWERPOINT);
                }
                case "word/document.xml" -> {
                    return Optional.of(WORD);
                }
                case "xl/workbook.xml" -> {
                    return Optional.of(EXCEL);
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
