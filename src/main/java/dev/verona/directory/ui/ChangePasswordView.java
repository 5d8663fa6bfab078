package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** Where whoever signed in with a one-time password goes, and all that they can see until they chose one of their own. */
@Route(value = ChangePasswordView.ROUTE, autoLayout = false)
@PageTitle("Choose a password · Verona")
@PermitAll
@StyleSheet("context://verona/css/people.css")
@JavaScript("context://verona/js/verona.js")
class ChangePasswordView extends Composite<Main> {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "choose-password";

    ChangePasswordView(Commands commands, AuthenticationContext authentication) {
        var mark = new Div(new Image("verona/img/verona.svg", ""), new Span("Verona"));
        mark.addClassName("vr-login-mark");
        var why = new Paragraph(
                "You signed in with a password that somebody else has seen. Choose one that only you know.");
        why.addClassName("vr-soft");
        var inside = new Div(
                mark,
                new H1("Choose a password"),
                why,
                // The whole page anew: the address is to be that of the first page, too.
                new ChangePasswordForm(
                        commands,
                        Viewer.current().person(),
                        () -> UI.getCurrent().getPage().setLocation(".")),
                signOut(authentication));
        inside.addClassName("vr-login-inside");
        getContent().addClassName("vr-login-main");
        getContent().add(inside);
    }

    private static Button signOut(AuthenticationContext authentication) {
        var button = new Button("Sign out instead", click -> authentication.logout());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
