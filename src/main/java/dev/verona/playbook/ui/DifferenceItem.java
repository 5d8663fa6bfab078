package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.verona.playbook.api.Difference;
import dev.verona.shell.ui.WordDiffView;

/** One thing that two versions say differently, word by word. */
final class DifferenceItem extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DifferenceItem(Difference difference) {
        var head = new Div(PlaybookWords.chip(difference.fate()), PlaybookWords.strong(difference.what()));
        head.addClassName("vr-row-s");
        getContent().addClassName("vr-play-cell");
        getContent().add(head, new WordDiffView(difference.was(), difference.now()));
    }
}
