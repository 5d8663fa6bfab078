package dev.verona.export.document;

import dev.verona.export.document.Paper.Leaf;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextCapsType;

/**
 * Slides for PowerPoint that people go on editing: titles and texts stand in the placeholders of the layouts, so that another template can be put under them. A leaf that is too long
 * for a slide goes on on the next. Who gave what, and when, is in each slide's notes. Measures are points; a slide is 960 by 540.
 */
final class SlidesWriter {

    private static final Dimension SIZE = new Dimension(960, 540);
    private static final int LEFT = 56;
    private static final int WIDTH = SIZE.width - 2 * LEFT;
    private static final Color INK = new Color(0x1b, 0x25, 0x36);
    private static final Color SOFT = new Color(0x5b, 0x67, 0x7a);
    private static final double BODY_SIZE = 15;
    /** How many letters of that size stand in a line, and how many lines on a slide, with some room left. */
    private static final int LETTERS = 116;

    private static final int LINES = 17;
    private static final int LINE = 22;
    private static final int TOP = 120;

    private final XMLSlideShow show = new XMLSlideShow();
    private final Paper paper;

    private SlidesWriter(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper) {
        var writer = new SlidesWriter(paper);
        try (writer.show;
                var out = new ByteArrayOutputStream()) {
            writer.all();
            writer.show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all() {
        show.setPageSize(SIZE);
        first();
        for (var chapter : paper.chapters()) {
            if (chapter.leaves().size() > 1) {
                divider(chapter.title(), chapter.leaves().getFirst());
            }
            var leaves = chapter.leaves();
            leaves.subList(leaves.size() > 1 && isOverview(leaves.getFirst()) ? 1 : 0, leaves.size())
                    .forEach(this::leaf);
        }
    }

    private void first() {
        var slide = slide(SlideLayout.TITLE);
        place(slide.getPlaceholder(0), paper.title(), new Rectangle(LEFT, 120, WIDTH, 80), 40, true, INK);
        place(slide.getPlaceholder(1), paper.subtitle(), new Rectangle(LEFT, 204, WIDTH, 36), 20, false, SOFT);
        var facts = slide.createTextBox();
        facts.setAnchor(new Rectangle(LEFT, 270, WIDTH, 200));
        facts.clearText();
        paper.facts().forEach(fact -> fact(facts.addNewTextParagraph(), fact, 14));
    }

    /** What both functions do at a stage is on its first slide, and needs no other. */
    private static boolean isOverview(Leaf leaf) {
        return leaf.sources().isEmpty() && leaf.blocks().stream().allMatch(Paper.Facts.class::isInstance);
    }

    private void divider(String title, Leaf overview) {
        var slide = slide(SlideLayout.SECTION_HEADER);
        place(slide.getPlaceholder(0), title, new Rectangle(LEFT, 170, WIDTH, 70), 34, true, INK);
        var text = slide.getPlaceholder(1);
        text.setAnchor(new Rectangle(LEFT, 250, WIDTH, 140));
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.clearText();
        if (isOverview(overview)) {
            overview.blocks().stream()
                    .map(Paper.Facts.class::cast)
                    .flatMap(facts -> facts.facts().stream())
                    .forEach(fact -> fact(text.addNewTextParagraph(), fact, 16));
        } else {
            slide.removeShape(text);
        }
    }

    private void leaf(Leaf leaf) {
        var page = new Page(leaf);
        for (var block : leaf.blocks()) {
            switch (block) {
                case Paper.Facts facts -> facts.facts().forEach(page::fact);
                case Paper.Prose prose -> page.prose(prose);
                case Paper.Table table -> table(page, table);
            }
        }
        page.close();
    }

    private void table(Page page, Paper.Table table) {
        var left = new ArrayList<>(table.rows());
        while (!left.isEmpty()) {
            int needed = 2 + Tables.lines(table, left.getFirst(), LETTERS);
            var grid = page.table(needed, table.head().size());
            for (int column = 0; column < table.head().size(); column++) {
                grid.setColumnWidth(column, WIDTH * Tables.share(table, column));
                cell(grid.getCell(0, column), table.head().get(column), true);
            }
            page.room -= 2;
            do {
                var row = left.removeFirst();
                page.room -= Tables.lines(table, row, LETTERS);
                var cells = grid.addRow();
                for (var text : row) {
                    cell(cells.addCell(), text, false);
                }
            } while (!left.isEmpty() && page.room >= Tables.lines(table, left.getFirst(), LETTERS));
            page.close();
        }
    }

    private static void cell(XSLFTextShape cell, String text, boolean head) {
        cell.setText(Letters.clean(text)).setFontSize(13.0);
        cell.getTextParagraphs().getFirst().getTextRuns().forEach(run -> {
            run.setBold(head);
            run.setFontColor(head ? SOFT : INK);
        });
        if (cell instanceof XSLFTableCell tableCell) {
            tableCell.setBorderColor(BorderEdge.bottom, new Color(0xd5, 0xda, 0xe2));
            tableCell.setBorderWidth(BorderEdge.bottom, 1.0);
        }
    }

    private XSLFSlide content(Leaf leaf, boolean goesOn) {
        var slide = slide(SlideLayout.TITLE_AND_CONTENT);
        place(
                slide.getPlaceholder(0),
                leaf.title() + (goesOn ? " (continued)" : ""),
                new Rectangle(LEFT, 30, WIDTH, 56),
                leaf.title().length() > 60 ? 20 : 26,
                true,
                INK);
        if (!leaf.mark().isEmpty()) {
            var mark = slide.createTextBox();
            place(mark, leaf.mark(), new Rectangle(LEFT, 86, WIDTH, 28), 14, false, SOFT);
        }
        notes(slide, leaf.sources());
        return slide;
    }

    private XSLFSlide slide(SlideLayout layout) {
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
        if (show.getSlides().size() > 1) {
            var foot = slide.createTextBox();
            place(
                    foot,
                    paper.title() + ", " + paper.facts().getFirst().value() + "   "
                            + show.getSlides().size(),
                    new Rectangle(LEFT, 504, WIDTH, 24),
                    10,
                    false,
                    SOFT);
        }
        return slide;
    }

    private void notes(XSLFSlide slide, List<String> sources) {
        if (sources.isEmpty()) {
            return;
        }
        for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Letters.clean(String.join("\n", sources)));
            }
        }
    }

    private static void place(
            XSLFTextShape shape, String text, Rectangle where, double size, boolean bold, Color color) {
        shape.setAnchor(where);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.clearText();
        var paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        var run = paragraph.addNewTextRun();
        run.setText(Letters.clean(text));
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(color);
        // Else the layout of a divider writes all of it in capitals.
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setCap(STTextCapsType.NONE);
    }

    private static void fact(XSLFTextParagraph paragraph, Paper.Fact fact, double size) {
        plain(paragraph);
        run(paragraph, new Markup.Run(fact.label() + ": ", true, false), size);
        run(paragraph, new Markup.Run(fact.value(), false, false), size);
    }

    /** As running text, whatever the layout makes of a paragraph of its own accord. */
    private static void plain(XSLFTextParagraph paragraph) {
        paragraph.setBullet(false);
        spaced(paragraph);
    }

    private static void spaced(XSLFTextParagraph paragraph) {
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setSpaceBefore(-4.0);
    }

    private static void run(XSLFTextParagraph paragraph, Markup.Run words, double size) {
        var run = paragraph.addNewTextRun();
        run.setText(Letters.clean(words.text()));
        run.setFontSize(size);
        run.setBold(words.bold());
        run.setItalic(words.italic());
        run.setFontColor(INK);
    }

    /** The slide that a leaf's text is being put on. */
    private final class Page {

        private final Leaf leaf;
        private int slides;
        private int room;
        private @Nullable XSLFSlide slide;
        private @Nullable XSLFTextShape body;

        Page(Leaf leaf) {
            this.leaf = leaf;
        }

        void fact(Paper.Fact fact) {
            int lines = Letters.lines(fact.label() + ": " + fact.value(), LETTERS);
            SlidesWriter.fact(paragraph(Math.min(lines, LINES)), fact, BODY_SIZE);
        }

        void prose(Paper.Prose prose) {
            if (!prose.label().isEmpty()) {
                // Not alone at the foot of a slide.
                var label = paragraph(2);
                room++;
                plain(label);
                SlidesWriter.run(label, new Markup.Run(prose.label(), true, false), BODY_SIZE);
            }
            prose.paragraphs().stream()
                    .flatMap(whole -> Letters.pieces(whole, LETTERS * (LINES - 2)).stream())
                    .forEach(this::paragraph);
        }

        private void paragraph(Markup.Paragraph words) {
            var paragraph = paragraph(Letters.lines(words.text(), LETTERS - 4 * words.depth()));
            spaced(paragraph);
            if (!words.marker().equals("•")) {
                paragraph.setBullet(false);
            }
            if (words.depth() > 0) {
                paragraph.setLeftMargin(18.0 * words.depth());
                paragraph.setIndent(words.marker().isEmpty() ? 0.0 : -18.0);
            }
            if (!words.marker().isEmpty() && !words.marker().equals("•")) {
                SlidesWriter.run(paragraph, new Markup.Run(words.marker() + " ", false, false), BODY_SIZE);
            }
            words.runs().forEach(run -> SlidesWriter.run(paragraph, run, BODY_SIZE));
        }

        private XSLFTextParagraph paragraph(int lines) {
            var on = body;
            if (on == null || room < lines) {
                on = next().getPlaceholder(1);
                on.setAnchor(new Rectangle(LEFT, TOP, WIDTH, 376));
                on.setVerticalAlignment(VerticalAlignment.TOP);
                on.clearText();
                body = on;
            }
            room -= lines;
            return on.addNewTextParagraph();
        }

        /** On the slide at hand below its text, where it has room for so many lines, else on one of its own. */
        XSLFTable table(int lines, int columns) {
            var on = slide;
            if (on == null || room < lines) {
                on = next();
                on.removeShape(on.getPlaceholder(1));
            }
            var grid = on.createTable(1, columns);
            grid.setAnchor(new Rectangle(LEFT, TOP + LINE * (LINES - room) + LINE / 2, WIDTH, LINE));
            return grid;
        }

        private XSLFSlide next() {
            var on = content(leaf, slides++ > 0);
            slide = on;
            room = LINES;
            return on;
        }

        /** What follows is put elsewhere. A leaf that says nothing has a slide all the same. */
        void close() {
            if (slides == 0 && leaf.blocks().stream().noneMatch(Paper.Table.class::isInstance)) {
                var empty = next();
                empty.removeShape(empty.getPlaceholder(1));
            }
            body = null;
            slide = null;
        }
    }
}
