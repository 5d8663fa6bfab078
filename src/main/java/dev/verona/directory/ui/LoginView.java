package dev.verona.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.verona.directory.signin.DemoSignIn;
import dev.verona.shell.ui.Viewer;
import org.springframework.beans.factory.ObjectProvider;

/** The way in: what Verona is at the left, the form at the right; with the demo company, its people to sign in as. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Verona")
@AnonymousAllowed
@StyleSheet("context://verona/css/people.css")
@JavaScript("context://verona/js/verona.js")
class LoginView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final SignInNotice notice = new SignInNotice();

    LoginView(ObjectProvider<DemoSignIn> demo) {
        var main = new Main();
        main.addClassName("vr-login-main");
        var inside = new Div(new H1("Sign in"), notice);
        inside.addClassName("vr-login-inside");
        demo.ifAvailable(company -> {
            inside.addClassName("vr-login-wide");
            inside.add(new DemoPeople(company.people()), new H2("Or with a password"));
        });
        inside.add(new PasswordForm());
        main.add(inside);
        getContent().addClassName("vr-login");
        getContent().add(brand(), main);
    }

    private static Component brand() {
        var mark = new Image("verona/img/verona.svg", "");
        var name = new Span("Verona");
        name.addClassName("vr-login-name");
        var head = new Div(mark, name);
        head.addClassName("vr-login-mark");
        var claim = new Paragraph("Where Sales and Marketing plan their key accounts together.");
        claim.addClassName("vr-login-claim");
        var points = new UnorderedList(
                new ListItem("One plan for each account, written by both sides"),
                new ListItem("What Marketing gives at every stage of the sale"),
                new ListItem("Who contributed what, and when"));
        points.addClassName("vr-login-points");
        var aside = new Aside(head, claim, points);
        aside.addClassName("vr-login-brand");
        return aside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Viewer.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        notice.show(event.getLocation().getQueryParameters().getParameters());
    }
}
