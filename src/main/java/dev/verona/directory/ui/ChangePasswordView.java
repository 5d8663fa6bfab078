package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** Where whoever signed in with a one-time password goes, and all that they can see until they chose one of their own. */
@Route(value = ChangePasswordView.ROUTE, autoLayout = false)
@PageTitle("Choose a password · Verona")
@PermitAll
@StyleSheet("context://verona/css/people.css")
class ChangePasswordView extends Composite<Main> {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "choose-password";

    ChangePasswordView(Commands commands) {
        var mark = new Div(new Image("verona/img/verona.svg", ""), new Span("Verona"));
        mark.addClassName("vr-login-mark");
        var why = new Paragraph(
                "You signed in with a password that somebody else has seen. Choose one that only you know.");
        why.addClassName("vr-soft");
        var inside = new Div(
                mark,
                new H1("Choose a password"),
                why,
                new ChangePasswordForm(commands, Viewer.current().person(), () -> {
                    Toasts.success("Your password is changed.");
                    UI.getCurrent().navigate("");
                }));
        inside.addClassName("vr-login-inside");
        getContent().addClassName("vr-login-main");
        getContent().add(inside);
    }
}
