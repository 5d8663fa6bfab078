package dev.verona.export.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF of A4 pages, with its fonts in it, bookmarks for its chapters, and page numbers. Measures are points. */
final class PdfPages {

    private static final Color INK = new Color(0x1b, 0x25, 0x36);
    private static final Color SOFT = new Color(0x5b, 0x67, 0x7a);
    private static final Color LINE = new Color(0xd5, 0xda, 0xe2);
    private static final BaseFont REGULAR = font("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = font("LiberationSans-Bold.ttf");
    private static final BaseFont ITALIC = font("LiberationSans-Italic.ttf");
    private static final float MARGIN = 56;
    private static final float SIZE = 10.5f;
    private static final float INDENT = 16;
    private static final float HEADING_AND_SOME_LINES = 90;

    private final Document pages = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final Paper paper;
    private final PdfWriter writer;

    private PdfPages(Paper paper, ByteArrayOutputStream out) {
        this.paper = paper;
        writer = PdfWriter.getInstance(pages, out);
    }

    static byte[] write(Paper paper) {
        var out = new ByteArrayOutputStream();
        new PdfPages(paper, out).all();
        return out.toByteArray();
    }

    private static BaseFont font(String name) {
        try (var file = PdfPages.class.getResourceAsStream("/liberation/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all() {
        writer.setPageEvent(new Foot());
        pages.addTitle(paper.title() + ", " + paper.subtitle());
        pages.open();
        say(paper.title(), new Font(BOLD, 26, Font.UNDEFINED, INK), 0, 6);
        say(paper.subtitle(), new Font(REGULAR, 13, Font.UNDEFINED, SOFT), 0, 14);
        facts(paper.facts());
        for (var chapter : paper.chapters()) {
            keepTogether();
            var heading = say(chapter.title(), new Font(BOLD, 17, Font.UNDEFINED, INK), 20, 6);
            bookmark(chapter.title(), heading);
            for (var leaf : chapter.leaves()) {
                leaf(chapter, leaf);
            }
        }
        pages.close();
    }

    private void leaf(Paper.Chapter chapter, Paper.Leaf leaf) {
        if (!leaf.title().equals(chapter.title())) {
            keepTogether();
            say(leaf.title(), new Font(BOLD, 13, Font.UNDEFINED, INK), 12, 2);
        }
        if (!leaf.mark().isEmpty()) {
            say(leaf.mark(), new Font(REGULAR, 9, Font.UNDEFINED, SOFT), 0, 4);
        }
        for (var block : leaf.blocks()) {
            switch (block) {
                case Paper.Facts facts -> facts(facts.facts());
                case Paper.Prose prose -> prose(prose);
                case Paper.Table table -> table(table);
            }
        }
        if (!leaf.sources().isEmpty()) {
            say(String.join(" ", leaf.sources()), new Font(ITALIC, 8.5f, Font.UNDEFINED, SOFT), 2, 6);
        }
    }

    /** A heading does not stand alone at the foot of a page. */
    private void keepTogether() {
        if (writer.getVerticalPosition(true) < MARGIN + HEADING_AND_SOME_LINES) {
            pages.newPage();
        }
    }

    private void prose(Paper.Prose prose) {
        if (!prose.label().isEmpty()) {
            say(prose.label(), new Font(BOLD, 9, Font.UNDEFINED, SOFT), 6, 1);
        }
        for (var words : prose.paragraphs()) {
            var paragraph = paragraph(words.depth() > 0 ? 2 : 5);
            if (words.depth() > 0) {
                paragraph.setIndentationLeft(INDENT * words.depth());
                paragraph.setFirstLineIndent(words.marker().isEmpty() ? 0 : -INDENT);
            }
            if (!words.marker().isEmpty()) {
                paragraph.add(new Chunk(words.marker() + "  ", body(REGULAR)));
            }
            words.runs().forEach(run -> paragraph.add(run(run)));
            pages.add(paragraph);
        }
    }

    private static Chunk run(Markup.Run run) {
        var face = run.bold() ? BOLD : run.italic() ? ITALIC : REGULAR;
        return new Chunk(written(run.text(), face), body(face));
    }

    private void facts(List<Paper.Fact> facts) {
        for (var fact : facts) {
            var paragraph = paragraph(2);
            paragraph.add(new Chunk(fact.label() + ": ", body(BOLD)));
            paragraph.add(new Chunk(written(fact.value(), REGULAR), body(REGULAR)));
            pages.add(paragraph);
        }
    }

    private static Font body(BaseFont face) {
        return new Font(face, SIZE, Font.UNDEFINED, INK);
    }

    private static Paragraph paragraph(float after) {
        var paragraph = new Paragraph();
        paragraph.setLeading(0, 1.35f);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private Paragraph say(String text, Font font, float before, float after) {
        var paragraph = new Paragraph(written(text, font.getBaseFont()), font);
        paragraph.setLeading(0, 1.3f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        pages.add(paragraph);
        return paragraph;
    }

    private void bookmark(String title, Paragraph heading) {
        float top = writer.getVerticalPosition(false) + heading.getTotalLeading() + heading.getSpacingAfter();
        var bookmark = new PdfOutline(
                writer.getDirectContent().getRootOutline(), new PdfDestination(PdfDestination.FITH, top), title);
        bookmark.setOpen(false);
    }

    private void table(Paper.Table table) {
        int columns = table.head().size();
        var grid = new PdfPTable(columns);
        var widths = new float[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = (float) Tables.share(table, column);
        }
        grid.setWidths(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(4);
        grid.setSpacingAfter(8);
        grid.setHeaderRows(1);
        table.head().forEach(text -> grid.addCell(cell(text, new Font(BOLD, 9, Font.UNDEFINED, SOFT))));
        table.rows().forEach(row -> row.forEach(text -> grid.addCell(cell(text, body(REGULAR)))));
        pages.add(grid);
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(written(text, font.getBaseFont()), font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setPaddingLeft(0);
        return cell;
    }

    /** A letter that the font lacks would be left out without a sign. */
    static String written(String text, BaseFont face) {
        var written = new StringBuilder();
        Letters.clean(text).codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t' || face.charExists(letter)) {
                written.appendCodePoint(letter);
            } else if (!joins(letter)) {
                written.append('\u25a1');
            }
        });
        return written.toString();
    }

    /** What only changes the letter before it. */
    private static boolean joins(int letter) {
        return letter == 0x200d || (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0x1f3fb && letter <= 0x1f3ff);
    }

    private final class Foot extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter page, Document document) {
            var font = new Font(REGULAR, 8.5f, Font.UNDEFINED, SOFT);
            ColumnText.showTextAligned(
                    page.getDirectContent(),
                    Element.ALIGN_LEFT,
                    new Phrase(
                            written(
                                    paper.title() + ", "
                                            + paper.facts().getFirst().value(),
                                    REGULAR),
                            font),
                    MARGIN,
                    MARGIN / 2,
                    0);
            ColumnText.showTextAligned(
                    page.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase("" + page.getPageNumber(), font),
                    PageSize.A4.getWidth() - MARGIN,
                    MARGIN / 2,
                    0);
        }
    }
}
