package dev.verona.shell.text;

import com.vaadin.flow.component.textfield.TextArea;

/** Joint prose of several lines. */
public final class JointTextArea extends JointField<TextArea> {

    private static final long serialVersionUID = 1L;

    public JointTextArea(String label, Submit submit) {
        super(new TextArea(label), submit);
    }

    /** One paragraph of plain words, which wraps where {@link JointTextField} would hide its end. */
    public static JointTextArea paragraph(String label, Submit submit) {
        var area = new JointTextArea(label, submit);
        area.getElement().setAttribute("data-paragraph", true);
        area.field().setMinRows(1);
        return area;
    }
}
