package dev.verona.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.verona.shell.frame.FrameTool;
import dev.verona.shell.ui.Viewer;
import org.springframework.core.annotation.Order;

/** The bell around every page. */
@org.springframework.stereotype.Component
@Order
final class InboxTool implements FrameTool {

    private final InboxAnswers answers;

    InboxTool(InboxAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Component create(Place place) {
        return Viewer.find().isPresent() ? new Bell(place, answers) : new Span();
    }
}
