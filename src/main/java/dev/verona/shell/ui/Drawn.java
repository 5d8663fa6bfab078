package dev.verona.shell.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/**
 * Parts that only tell something: drawn with the usual components, while the browser alone keeps what they show. Each element that the server keeps weighs a
 * kilobyte for every open screen. Words of people are text in it, because the components write them so.
 */
public final class Drawn extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Whoever has gone to one of its links by the keyboard is still there afterwards. */
    private static final String DRAW = """
            const links = () => [...this.querySelectorAll('a[href]')];
            const at = links().indexOf(document.activeElement);
            this.innerHTML = $0;
            if (at >= 0) links()[at]?.focus({preventScroll: true});
            """;

    private final transient Supplier<List<? extends Component>> parts;
    private boolean due;

    /** @param parts makes them anew, whenever they are drawn; nothing in them can be clicked but links */
    public Drawn(Supplier<List<? extends Component>> parts) {
        this.parts = parts;
    }

    /** Something changed that they tell of. */
    public void draw() {
        if (!due) {
            due = true;
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> send()));
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        due = false;
        draw();
    }

    private void send() {
        due = false;
        var picture = parts.get().stream()
                .map(part -> part.getElement().getOuterHTML())
                .collect(joining());
        getElement().executeJs(DRAW, picture);
    }
}
