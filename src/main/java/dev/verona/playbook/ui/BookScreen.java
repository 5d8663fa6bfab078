package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import dev.verona.platform.live.LiveEvent;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One playbook, open on one screen: what it says, and how those who write it send what they decided. All parts of the screen share it. */
final class BookScreen {

    private final PlaybookAnswers answers;
    private final Commands commands;
    private final Consumer<PlaybookView> shown;
    private final Map<PieceFieldRef, BiConsumer<LiveEvent, PlaybookEvent.TextEdited>> texts = new HashMap<>();
    private PlaybookView view;
    private long heardUpTo = -1;

    /** @param shown hears of each later answer */
    BookScreen(PlaybookAnswers answers, Commands commands, PlaybookView view, Consumer<PlaybookView> shown) {
        this.answers = answers;
        this.commands = commands;
        this.view = view;
        this.shown = shown;
    }

    PlaybookId id() {
        return view.id();
    }

    PlaybookView view() {
        return view;
    }

    PlaybookAnswers answers() {
        return answers;
    }

    Commands commands() {
        return commands;
    }

    /** What was asked anew elsewhere on the page. */
    void show(PlaybookView now) {
        view = now;
    }

    void refresh() {
        view = answers.playbook(id());
        shown.accept(view);
    }

    boolean send(PlaybookCommand command) {
        return commands.send(command, this::refresh);
    }

    boolean send(PlaybookCommand command, FormErrors errors, Runnable onSuccess) {
        return commands.send(command, errors, () -> {
            refresh();
            onSuccess.run();
        });
    }

    Optional<Rejection> attempt(PlaybookCommand command) {
        return commands.attempt(command);
    }

    /** Sends what the live events alone tell of: joint text, whose field must hear its changes one by one. */
    Optional<Rejection> write(PlaybookCommand.EditText edit, String id, boolean again) {
        return commands.attempt(edit, id, again);
    }

    /** While the component is on the screen, tells of each change to the words of a field, one by one. */
    void follow(PieceFieldRef field, Component component, BiConsumer<LiveEvent, PlaybookEvent.TextEdited> heard) {
        component.addAttachListener(attach -> texts.put(field, heard));
        component.addDetachListener(detach -> texts.remove(field, heard));
    }

    /** As they come, without waiting for the read model: for those who type together. */
    void heardWords(List<LiveEvent> events) {
        for (var event : events) {
            if (event.payload() instanceof PlaybookEvent.TextEdited edited) {
                var follower = texts.get(edited.field());
                if (follower != null) {
                    follower.accept(event, edited);
                }
            }
        }
        heardUpTo = events.getLast().position();
    }

    /** Whether each change to the words of the playbook as it is shown was told of one by one already. */
    boolean hasHeardAll() {
        return view.position() <= heardUpTo;
    }
}
