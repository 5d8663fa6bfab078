package dev.verona.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.shared.Function;

/** A person: avatar, name, and below it their function or whatever the screen says of them. */
public final class PersonName extends Composite<Div> {

    public PersonName(String name, Function function) {
        this(name, function, function.label());
    }

    /** @param below the second line, as in "Marketing co-owner"; empty for none */
    public PersonName(String name, Function function, String below) {
        var words = new Div(new Span(name));
        words.addClassName("vr-person-text");
        if (!below.isEmpty()) {
            var second = new Span(below);
            second.addClassNames("vr-small", "vr-soft");
            words.add(second);
        }
        var avatar = new PersonAvatar(name, function);
        avatar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("vr-person");
        getContent().add(avatar, words);
    }
}
