package dev.verona.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.directory.api.Password;
import dev.verona.shell.ui.Facts;

/** Shows a one-time password once, for an administrator to hand over. */
class OneTimePasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OneTimePasswordDialog(String name, String signInName, Password password) {
        setHeaderTitle("One-time password of " + name);
        setWidth("30rem");
        setCloseOnOutsideClick(false);
        var secret = new Span(password.value());
        secret.addClassName("vr-one-time");
        var note = new Paragraph("Hand it over by a way that only " + name
                + " reads. It is not shown again, and must be changed at the next sign-in.");
        note.addClassName("vr-soft");
        var content = new Div(new Facts().add("Signs in as", signInName).add("Password", secret), note);
        content.addClassName("vr-stack");
        add(content);
        var done = new Button("I have noted it", _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
