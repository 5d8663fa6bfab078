package wrong.ui;

import com.vaadin.flow.component.html.Span;
import dev.verona.shared.Rejection;

/** Shows a refusal with its days as no viewer writes them. */
public final class SpeaksLikeTheCommand {

    private SpeaksLikeTheCommand() {}

    static Span words(Rejection rejection) {
        return new Span(rejection.getMessage());
    }
}
