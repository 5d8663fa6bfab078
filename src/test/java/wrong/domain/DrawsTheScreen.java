package wrong.domain;

import com.vaadin.flow.component.html.Span;

public class DrawsTheScreen {
    Span draw() {
        return new Span("drawn");
    }
}
