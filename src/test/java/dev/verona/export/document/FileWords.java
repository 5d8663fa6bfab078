package dev.verona.export.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a file says, read by the library of its format. */
final class FileWords {

    private FileWords() {}

    /** Of all slides, the cells of their tables too. */
    static String ofSlides(byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .map(shape -> switch (shape) {
                        case XSLFTextShape words -> words.getText();
                        case XSLFTable table ->
                            table.getRows().stream()
                                    .flatMap(row -> row.getCells().stream())
                                    .map(XSLFTextShape::getText)
                                    .collect(Collectors.joining(" "));
                        default -> "";
                    })
                    .collect(Collectors.joining("\n"));
        }
    }

    static String ofPdf(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
