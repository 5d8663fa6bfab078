package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.shell.ui.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a card says that it comes from the library, and how that stands. */
final class SourceMarks {

    private SourceMarks() {}

    /** @param standing null when it is not known, as for a plan of the past */
    static Optional<Mark> mark(PlanView.Card card, @Nullable Standing standing) {
        var asset = card.asset();
        if (asset == null) {
            return Optional.empty();
        }
        if (standing != null && standing.blocked()) {
            return Optional.of(Mark.of("Not to be used: " + standing.label(), Tone.BAD, VaadinIcon.BAN));
        }
        return Optional.of(
                standing != null && standing.newerThan(asset.version())
                        ? Mark.of("Newer version in the library", Tone.WARN, VaadinIcon.REFRESH)
                        : Mark.of("Library, version " + asset.version(), Tone.CALM, VaadinIcon.BOOK));
    }
}
