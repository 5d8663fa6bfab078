package dev.verona.demo;

import dev.verona.shared.FileContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sheet of paper with a few lines on it, as a PDF: small enough to be made while the story is told. */
final class DemoPdf {

    private static final int TOP = 760;
    private static final int LEFT = 64;

    private DemoPdf() {}

    /** @param lines in Latin letters */
    static FileContent of(String title, String... lines) {
        var text = new StringBuilder("BT /B 24 Tf %d %d Td (%s) Tj ET\n".formatted(LEFT, TOP, escaped(title)));
        int at = TOP - 48;
        for (var line : lines) {
            text.append("BT /F 13 Tf %d %d Td (%s) Tj ET\n".formatted(LEFT, at, escaped(line)));
            at -= 24;
        }
        text.append("BT /F 10 Tf %d 48 Td (Tarnwick Thermal) Tj ET".formatted(LEFT));
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R /B 6 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static FileContent file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int index = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(index)
                .append("\n%%EOF\n");
        return new FileContent(file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
