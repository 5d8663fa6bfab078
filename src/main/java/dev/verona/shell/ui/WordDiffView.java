package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.verona.shared.text.WordDiff;
import dev.verona.shared.text.WordDiff.Fate;
import java.util.List;

/**
 * A text with what came underlined and what went struck through, as the elements that say so to a screen reader. Long stretches that stayed are
 * folded to a few words on either side.
 */
public final class WordDiffView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Characters of what stayed that are shown beside a change. */
    private static final int AROUND = 160;

    public WordDiffView(String before, String after) {
        getContent().addClassName("vr-diff");
        var pieces = WordDiff.between(before, after).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.fate() == Fate.KEPT) {
                kept(piece.text(), i == 0, i == pieces.size() - 1);
            } else {
                changed(piece);
            }
        }
    }

    private void changed(WordDiff.Piece piece) {
        var inserted = piece.fate() == Fate.INSERTED;
        var element = new Element(inserted ? "ins" : "del");
        element.getClassList().add(inserted ? "vr-ins" : "vr-del");
        element.setText(piece.text());
        var said = new Span(inserted ? "[added] " : "[removed] ");
        said.addClassName("vr-hidden");
        element.insertChild(0, said.getElement());
        getContent().getElement().appendChild(element);
    }

    private void kept(String text, boolean first, boolean last) {
        for (var part : folded(text, first, last)) {
            getContent().add(new Span(part));
        }
    }

    private static List<String> folded(String text, boolean first, boolean last) {
        if (text.length() <= 3 * AROUND) {
            return List.of(text);
        }
        var head = text.substring(0, wordEnd(text, AROUND));
        var tail = text.substring(wordEnd(text, text.length() - AROUND));
        if (first && last) {
            return List.of(text);
        }
        if (first) {
            return List.of("… ", tail);
        }
        return last ? List.of(head, " …") : List.of(head, " … ", tail);
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space;
    }
}
