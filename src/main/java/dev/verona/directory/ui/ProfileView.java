package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import org.axonframework.queryhandling.QueryGateway;

/** What Verona knows of the one who looks, and their password. */
@Route("profile")
@PageTitle("Profile")
@PermitAll
class ProfileView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProfileView(Commands commands, QueryGateway queries) {
        var person = queries.query(
                        new DirectoryQuery.FindPerson(Viewer.current().person()), PersonView.class)
                .join();
        var header = new PageHeader(person.name(), person.jobTitle());
        header.mark(new PersonAvatar(person.name(), person.function(), PersonAvatar.Size.LARGE));
        var facts = new Facts()
                .add("Sign-in name", person.signInName())
                .add("Function", new FunctionBadge(person.function()))
                .add("Roles", RoleWords.of(person.roles()));
        var whom = new Paragraph("An administrator changes these.");
        whom.addClassNames("vr-small", "vr-soft");
        var about = new Div(new H2("About you"), facts, whom);
        about.addClassName("vr-card");
        var password = new Div(
                new H2("Password"),
                new ChangePasswordForm(commands, person.id(), () -> Toasts.success("Your password is changed.")));
        password.addClassName("vr-card");
        var cards = new Div(about, password);
        cards.addClassName("vr-cards");
        getContent().addClassName("vr-page");
        getContent().add(header, cards);
    }
}
