package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One figure with its label, and a note on what it means. */
public final class StatTile extends Composite<Div> {

    private final Span value = new Span();
    private final Span note = new Span();
    private final String label;
    private @Nullable Anchor link;

    public StatTile(String label, String value) {
        this(label, value, "", Tone.CALM);
    }

    public StatTile(String label, String value, String note, Tone tone) {
        this.label = label;
        var name = new Span(label);
        name.addClassName("vr-stat-label");
        this.value.addClassName("vr-stat-value");
        this.note.addClassName("vr-stat-note");
        getContent().addClassName("vr-stat");
        getContent().add(name, this.value, this.note);
        show(value, note, tone);
    }

    /** Makes the figure a link to what it is made of. */
    public StatTile leadingTo(String path) {
        link = Parts.link(path, value.getText());
        link.setAriaLabel(label + ": " + value.getText());
        value.removeAll();
        value.add(link);
        return this;
    }

    public void show(String newValue, String newNote, Tone tone) {
        if (link == null) {
            value.setText(newValue);
        } else {
            link.setText(newValue);
            link.setAriaLabel(label + ": " + newValue);
        }
        note.setText(newNote);
        note.setVisible(!newNote.isEmpty());
        for (var each : Tone.values()) {
            note.getElement().getClassList().set(each.cssClass(), each == tone && tone != Tone.CALM);
        }
    }
}
