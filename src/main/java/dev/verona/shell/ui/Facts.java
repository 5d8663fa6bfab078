package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values one below the other. */
public final class Facts extends Composite<DescriptionList> {

    public Facts() {
        getContent().addClassName("vr-facts");
    }

    /** A value that is empty is shown as a dash, so that a reader sees it is missing. */
    public Facts add(String name, String value) {
        var text = value.isBlank() ? "—" : value;
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(text));
        return this;
    }

    public Facts add(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    public void clear() {
        getContent().removeAll();
    }
}
