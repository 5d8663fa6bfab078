package dev.verona.shell.text;

import com.vaadin.flow.component.textfield.TextField;

/** Joint prose of one line: a title, a statement. */
public final class JointTextField extends JointField<TextField> {

    private static final long serialVersionUID = 1L;

    public JointTextField(String label, Submit submit) {
        super(new TextField(label), submit);
    }
}
