package dev.verona.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.operations.api.OperationsQuery.Letter;
import dev.verona.operations.api.OperationsQuery.SetAside;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events that read models could not take in, each with those of its stream that wait behind it. */
final class SetAsideList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient Clock clock;
    private final transient Runnable done;
    private transient @Nullable SetAside shown;

    private record Stream(String readModel, String stream) {}

    SetAsideList(Commands commands, Clock clock, Runnable done) {
        this.commands = commands;
        this.clock = clock;
        this.done = done;
        getContent().addClassName("vr-stack");
    }

    /** What stands open stays open while nothing changes. */
    void show(SetAside all) {
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        getContent().removeAll();
        if (all.letters().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.CHECK_CIRCLE_O,
                                    "Nothing is set aside",
                                    "When a read model cannot take in an event, the event and those that follow it in its plan or account"
                                            + " wait here, and everything else goes on.")
                            .small());
            return;
        }
        Map<Stream, List<Letter>> streams = new LinkedHashMap<>();
        for (var letter : all.letters()) {
            streams.computeIfAbsent(new Stream(letter.readModel(), letter.stream()), key -> new ArrayList<>())
                    .add(letter);
        }
        streams.values().forEach(letters -> getContent().add(new SetAsideCard(letters, commands, clock, done)));
        if (all.total() > all.letters().size()) {
            getContent()
                    .add(
                            new Paragraph(
                                    "Another "
                                            + Formats.current()
                                                    .number(all.total()
                                                            - all.letters().size())
                                            + " are not listed. Mend the cause first, then rebuild the read model: that deals with all of them."));
        }
    }
}
