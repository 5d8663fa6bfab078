package dev.verona.shell.fault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What every error page looks like: what happened, what to do, and the way back. */
final class FaultPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FaultPage(String kind, String title, String text, Component... more) {
        var mark = new Image("verona/img/verona.svg", "");
        var label = new Span(kind);
        label.addClassName("vr-fault-code");
        getContent().addClassName("vr-fault");
        getContent().add(mark, label, new H1(title), new Paragraph(text));
        getContent().add(more);
        getContent().add(new Anchor("", "Back to the first page"));
    }

    /** A line with the reference under which the log keeps what happened. */
    static Component reference(String id) {
        var code = new Span(id);
        code.addClassName("vr-ref");
        return new Paragraph(new Span("If it happens again, tell your administrator this reference: "), code);
    }
}
