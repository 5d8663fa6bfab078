package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.verona.directory.api.PersonView;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The demo company's people, each a button that signs in as them. */
class DemoPeople extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DemoPeople(List<PersonView> people) {
        var words = new Paragraph("This is the demo company, Tarnwick Thermal. Choose whom to be.");
        words.addClassName("vr-soft");
        var cards = new Div();
        cards.addClassName("vr-login-people");
        var token = token();
        people.forEach(person -> cards.getElement().appendChild(card(person, token)));
        getContent().addClassName("vr-stack");
        getContent().add(words, cards);
    }

    private static Element card(PersonView person, @Nullable CsrfToken token) {
        var name = new Span(person.name());
        name.addClassName("vr-strong");
        var title = new Span(person.jobTitle());
        title.addClassNames("vr-small", "vr-soft");
        var text = new Span(name, title);
        text.addClassName("vr-person-text");
        var avatar = new PersonAvatar(person.name(), person.function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(avatar, text, new FunctionBadge(person.function()));
        button.addClassName("vr-login-person");
        button.getElement().setAttribute("type", "submit");
        var form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login/demo");
        form.appendChild(hidden("person", person.id().value()));
        if (token != null) {
            form.appendChild(hidden(token.getParameterName(), token.getToken()));
        }
        form.appendChild(button.getElement());
        return form;
    }

    private static Element hidden(String name, String value) {
        var input = new Element("input");
        input.setAttribute("type", "hidden");
        input.setAttribute("name", name);
        input.setAttribute("value", value);
        return input;
    }

    private static @Nullable CsrfToken token() {
        return VaadinServletRequest.getCurrent() != null
                        && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                                instanceof CsrfToken token
                ? token
                : null;
    }
}
