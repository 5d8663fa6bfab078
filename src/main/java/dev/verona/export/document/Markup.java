package dev.verona.export.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The Markdown that people write in a plan, as paragraphs that any office format can hold. What it cannot be is kept as plain words: none are lost. */
final class Markup {

    private static final Parser PARSER = Parser.builder().build();

    private Markup() {}

    /**
     * @param depth 0 for running text, 1 for a list's items, 2 for those of a list in it
     * @param marker what stands before an item, as in "•" or "2."; empty for running text
     */
    record Paragraph(int depth, String marker, List<Run> runs) {

        String text() {
            var text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    record Run(String text, boolean bold, boolean italic) {}

    static List<Paragraph> paragraphs(String markdown) {
        var reader = new Reader();
        PARSER.parse(markdown).accept(reader);
        reader.end();
        return reader.paragraphs;
    }

    private static final class Reader extends AbstractVisitor {

        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private int depth;
        private String marker = "";
        private int bold;
        private int italic;

        void end() {
            if (!runs.isEmpty()) {
                paragraphs.add(new Paragraph(depth, marker, List.copyOf(runs)));
                runs.clear();
                marker = "";
            }
        }

        private void say(String text) {
            if (!text.isEmpty()) {
                runs.add(new Run(text, bold > 0, italic > 0));
            }
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Heading heading) {
            bold++;
            visitChildren(heading);
            bold--;
            end();
        }

        @Override
        public void visit(BulletList list) {
            items(list, null);
        }

        @Override
        public void visit(OrderedList list) {
            var start = list.getMarkerStartNumber();
            items(list, start == null ? 1 : start);
        }

        private void items(Node list, @Nullable Integer start) {
            end();
            depth++;
            int number = start == null ? 0 : start;
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                marker = start == null ? "•" : number++ + ".";
                item.accept(this);
                end();
            }
            depth--;
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
        }

        @Override
        public void visit(Emphasis emphasis) {
            italic++;
            visitChildren(emphasis);
            italic--;
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            bold++;
            visitChildren(emphasis);
            bold--;
        }

        @Override
        public void visit(Text text) {
            say(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            say(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            lines(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            lines(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            lines(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            say(html.getLiteral());
        }

        private void lines(String literal) {
            literal.strip().lines().forEach(line -> {
                say(line);
                end();
            });
        }

        @Override
        public void visit(SoftLineBreak line) {
            say(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            end();
        }

        /** The address too, for paper cannot be clicked. */
        @Override
        public void visit(Link link) {
            int before = runs.size();
            visitChildren(link);
            var said = new StringBuilder();
            runs.subList(before, runs.size()).forEach(run -> said.append(run.text()));
            if (!said.toString().equals(link.getDestination())) {
                say(" (" + link.getDestination() + ")");
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
        }
    }
}
