package dev.verona.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.page.DiscussionNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thread: what was said, and what can be done with it. What somebody is writing in it stays while others write. */
final class ThreadCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient Threads threads;
    private final ThreadId id;
    private final OrderedList comments = new OrderedList();
    private final Map<CommentId, CommentRow> rows = new LinkedHashMap<>();
    private final Div state = new Div();
    private final Div actions = new Div();
    private final CommentField reply;
    private transient @Nullable ThreadView shown;

    ThreadCard(Threads threads, ThreadView thread) {
        this.threads = threads;
        id = thread.thread();
        reply = new CommentField(
                "Reply",
                "Reply",
                "reply-" + id.value(),
                threads.callable(),
                (words, errors) ->
                        threads.send(new DiscussionCommand.Reply(id, thread.plan(), CommentId.random(), words), errors),
                null);
        comments.addClassName("vr-comments");
        state.addClassName("vr-row-s");
        actions.addClassNames("vr-row-s", "vr-no-print", "vr-thread-actions");
        getContent().addClassNames("vr-card", "vr-thread");
        getContent().getElement().setAttribute("data-thread", id.value());
        getContent().add(state, comments, reply, actions);
        show(thread);
    }

    ThreadId thread() {
        return id;
    }

    void show(ThreadView thread) {
        if (thread.equals(shown)) {
            return;
        }
        shown = thread;
        for (var comment : thread.comments()) {
            rows.computeIfAbsent(comment.id(), missing -> {
                        var row = new CommentRow(threads, thread);
                        comments.add(row);
                        return row;
                    })
                    .show(comment);
        }
        state.removeAll();
        actions.removeAll();
        reply.setVisible(thread.isOpen());
        var resolved = thread.resolved();
        state.setVisible(resolved != null);
        if (resolved == null) {
            actions.add(small("Resolve", VaadinIcon.CHECK, this::resolve));
        } else {
            state.add(new Chip(
                    "Resolved by " + resolved.by().name() + ", "
                            + Formats.current().ago(resolved.at(), threads.now()),
                    Tone.GOOD,
                    VaadinIcon.CHECK));
            actions.add(small(
                    "Reopen",
                    VaadinIcon.ROTATE_LEFT,
                    () -> threads.send(new DiscussionCommand.ReopenThread(id, thread.plan()))));
        }
        actions.add(copyLink(thread));
        getContent().getElement().setAttribute("data-resolved", resolved != null);
    }

    void focusReply() {
        reply.focus();
    }

    private void resolve() {
        if (threads.send(new DiscussionCommand.ResolveThread(id, threads.plan()))) {
            Toasts.undo(
                    "The thread is resolved.",
                    () -> threads.send(new DiscussionCommand.ReopenThread(id, threads.plan())));
        }
    }

    private Button copyLink(ThreadView thread) {
        var path = DiscussionNavigation.thread(thread.plan(), thread.topic().thing(), id);
        var button = small("Copy link", VaadinIcon.LINK, () -> {});
        button.getElement().executeJs("this.addEventListener('click', () => window.Verona.copyLink($0))", path);
        return button;
    }

    private static Button small(String label, VaadinIcon icon, Runnable action) {
        var button = new Button(label, icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
