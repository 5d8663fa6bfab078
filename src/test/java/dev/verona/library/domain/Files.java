package dev.verona.library.domain;

import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.shared.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people hand them in, honest ones and others. */
final class Files {

    private Files() {}

    static HandedIn pdf(String name) {
        return file(name, "%PDF-1.7\nSavings per site".getBytes(StandardCharsets.UTF_8));
    }

    static HandedIn png(String name) {
        return file(name, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3});
    }

    static HandedIn svg(String name) {
        return file(
                name,
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    static HandedIn file(String name, byte[] bytes) {
        return new HandedIn(name, new FileContent(bytes));
    }

    /** A deck with one part more. */
    static HandedIn deck(String name, String part, long size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("ppt/presentation.xml"));
            zip.write("<p/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            var block = new byte[1 << 16];
            for (long written = 0; written < size; written += block.length) {
                zip.write(block, 0, (int) Math.min(block.length, size - written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(name, bytes.toByteArray());
    }
}
