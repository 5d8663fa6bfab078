package dev.verona.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.ThreadView;
import dev.verona.shared.Ids;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** One comment: who, for which function, when, and the words; whoever wrote it edits and deletes it here. */
final class CommentRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Threads threads;
    private final transient ThreadView thread;
    private final Div body = new Div();
    private transient ThreadView.@Nullable Comment shown;
    private boolean editing;

    CommentRow(Threads threads, ThreadView thread) {
        this.threads = threads;
        this.thread = thread;
        getContent().addClassName("vr-comment");
        body.addClassName("vr-comment-body");
    }

    void show(ThreadView.Comment comment) {
        if (comment.equals(shown)) {
            return;
        }
        shown = comment;
        if (!editing || comment.deleted()) {
            read(comment);
        }
    }

    private void read(ThreadView.Comment comment) {
        editing = false;
        var avatar = new PersonAvatar(comment.by().name(), comment.by().function(), PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(comment.by().name());
        name.addClassName("vr-strong");
        var when = new Span(Formats.current().ago(comment.at(), threads.now()));
        when.setTitle(Formats.current().dateTime(comment.at()));
        when.addClassNames("vr-small", "vr-soft");
        var head = new Div(avatar, name, new FunctionBadge(comment.by().function()), when);
        head.addClassName("vr-comment-head");
        var edited = comment.edited();
        if (edited != null && !comment.deleted()) {
            var mark = new Span("edited");
            mark.setTitle("Edited " + Formats.current().dateTime(edited));
            mark.addClassNames("vr-small", "vr-soft");
            head.add(mark);
        }
        body.removeAll();
        if (comment.deleted()) {
            gone(comment);
        } else {
            words(comment);
        }
        getContent().removeAll();
        getContent().add(head, body);
    }

    private void words(ThreadView.Comment comment) {
        var text = new Paragraph();
        text.addClassName("vr-comment-text");
        new CalledNames(comment.mentioned()).split(comment.text()).forEach(piece -> {
            var span = new Span(piece.text());
            if (piece.called()) {
                span.addClassName("vr-mention");
            }
            text.add(span);
        });
        body.add(text);
        if (comment.by().id().equals(threads.screen().viewer().person())) {
            var own = new Div(small("Edit", () -> edit(comment)), small("Delete", () -> delete(comment)));
            own.addClassNames("vr-comment-own", "vr-no-print");
            body.add(own);
        }
    }

    private void gone(ThreadView.Comment comment) {
        var note = new Paragraph("Deleted by its author.");
        note.addClassNames("vr-soft", "vr-comment-text");
        body.add(note);
        var until = comment.restorableUntil();
        if (until != null && threads.now().isBefore(until)) {
            body.add(small("Bring it back", () -> restore(comment)));
        }
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(ThreadView.Comment comment) {
        editing = true;
        var field = new CommentField(
                "Your comment",
                "Save",
                "edit-" + comment.id().value() + "-" + Ids.random(),
                threads.callable(),
                (words, errors) -> {
                    var saved = threads.send(
                            new DiscussionCommand.EditComment(thread.thread(), thread.plan(), comment.id(), words),
                            errors);
                    if (saved) {
                        done();
                    }
                    return saved;
                },
                this::done);
        field.setText(comment.text());
        body.removeAll();
        body.add(field);
        field.focus();
    }

    private void done() {
        var latest = shown;
        editing = false;
        if (latest != null) {
            read(latest);
        }
    }

    private void delete(ThreadView.Comment comment) {
        if (threads.send(new DiscussionCommand.DeleteComment(thread.thread(), thread.plan(), comment.id()))) {
            Toasts.undo("The comment is deleted.", () -> restore(comment));
        }
    }

    private void restore(ThreadView.Comment comment) {
        threads.send(new DiscussionCommand.RestoreComment(thread.thread(), thread.plan(), comment.id()));
    }
}
