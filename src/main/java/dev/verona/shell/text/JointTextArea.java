package dev.verona.shell.text;

import com.vaadin.flow.component.textfield.TextArea;

/** Joint prose of several lines. */
public final class JointTextArea extends JointField<TextArea> {

    private static final long serialVersionUID = 1L;

    public JointTextArea(String label, Submit submit) {
        super(new TextArea(label), submit);
    }
}
