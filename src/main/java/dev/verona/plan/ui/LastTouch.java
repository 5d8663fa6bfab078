package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.Touch;
import dev.verona.shell.ui.Formats;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who was last at a thing, and when. */
final class LastTouch extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    LastTouch() {
        getContent().addClassNames("vr-soft", "vr-small", "vr-touch");
    }

    void show(@Nullable Touch touch, Instant now) {
        var formats = Formats.current();
        getContent().setText(touch == null ? "" : touch.by().name() + ", " + formats.ago(touch.at(), now));
        getContent().setTitle(touch == null ? "" : formats.dateTime(touch.at()));
    }
}
