package dev.verona.export.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A text document for Word, with headings by styles, so that its outline and a table of contents work. */
final class WordWriter {

    private static final String TITLE = "Title";
    private static final String CHAPTER = "Heading1";
    private static final String LEAF = "Heading2";
    private static final String LABEL = "Heading3";
    private static final String SOFT = "Source";
    private static final String INK = "1B2536";
    private static final String GREY = "5B677A";
    /** In twentieths of a point. */
    private static final int INDENT = 360;

    private static final int BODY_WIDTH = 9_026;

    private final XWPFDocument document = new XWPFDocument();

    private WordWriter() {}

    static byte[] write(Paper paper) {
        var writer = new WordWriter();
        try (writer.document;
                var out = new ByteArrayOutputStream()) {
            writer.all(paper);
            writer.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Paper paper) {
        style(TITLE, "Title", 30, true, INK, -1);
        style(CHAPTER, "heading 1", 20, true, INK, 0);
        style(LEAF, "heading 2", 15, true, INK, 1);
        style(LABEL, "heading 3", 11, true, GREY, 2);
        style(SOFT, "Source", 9, false, GREY, -1);
        document.getProperties().getCoreProperties().setTitle(Letters.clean(paper.title() + ", " + paper.subtitle()));
        foot(paper);
        say(TITLE, paper.title());
        say(LABEL, paper.subtitle());
        facts(paper.facts());
        for (var chapter : paper.chapters()) {
            say(CHAPTER, chapter.title());
            for (var leaf : chapter.leaves()) {
                if (!leaf.title().equals(chapter.title())) {
                    say(LEAF, leaf.title());
                }
                if (!leaf.mark().isEmpty()) {
                    say(SOFT, leaf.mark());
                }
                leaf.blocks().forEach(this::block);
                if (!leaf.sources().isEmpty()) {
                    say(SOFT, String.join(" ", leaf.sources()));
                }
            }
        }
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Facts facts -> facts(facts.facts());
            case Paper.Prose prose -> {
                if (!prose.label().isEmpty()) {
                    say(LABEL, prose.label());
                }
                prose.paragraphs().forEach(this::paragraph);
            }
            case Paper.Table table -> table(table);
        }
    }

    private void facts(List<Paper.Fact> facts) {
        for (var fact : facts) {
            var paragraph = document.createParagraph();
            paragraph.setSpacingAfter(40);
            run(paragraph, new Markup.Run(fact.label() + ": ", true, false));
            run(paragraph, new Markup.Run(fact.value(), false, false));
        }
    }

    private void paragraph(Markup.Paragraph words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(words.depth() > 0 ? 40 : 120);
        if (words.depth() > 0) {
            paragraph.setIndentationLeft(INDENT * words.depth());
            paragraph.setIndentationHanging(words.marker().isEmpty() ? 0 : INDENT);
        }
        if (!words.marker().isEmpty()) {
            var marker = paragraph.createRun();
            marker.setText(words.marker());
            marker.addTab();
        }
        words.runs().forEach(run -> run(paragraph, run));
    }

    private static void run(XWPFParagraph paragraph, Markup.Run words) {
        var run = paragraph.createRun();
        run.setText(Letters.clean(words.text()));
        run.setBold(words.bold());
        run.setItalic(words.italic());
    }

    private void say(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Letters.clean(text));
    }

    private void table(Paper.Table table) {
        var grid = document.createTable(table.rows().size() + 1, table.head().size());
        grid.setWidth("100%");
        for (int column = 0; column < table.head().size(); column++) {
            cell(grid, 0, column, table.head().get(column), true);
            grid.getRow(0).getCell(column).setWidth("" + (int) (BODY_WIDTH * Tables.share(table, column)));
            for (int row = 0; row < table.rows().size(); row++) {
                cell(grid, row + 1, column, table.rows().get(row).get(column), false);
            }
        }
        grid.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private static void cell(XWPFTable grid, int row, int column, String text, boolean head) {
        var paragraph = grid.getRow(row).getCell(column).getParagraphs().getFirst();
        run(paragraph, new Markup.Run(text, head, false));
    }

    private void foot(Paper paper) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(SOFT);
        paragraph
                .createRun()
                .setText(Letters.clean(
                        paper.title() + ", " + paper.facts().getFirst().value() + "  ·  "));
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** @param level in the outline from 0; negative for none */
    private void style(String id, String name, int points, boolean bold, String color, int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(level == 0 ? 360 : 160));
        spacing.setAfter(BigInteger.valueOf(80));
        if (level >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        var letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        letters.addNewColor().setVal(color);
        if (bold) {
            letters.addNewB();
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }
}
