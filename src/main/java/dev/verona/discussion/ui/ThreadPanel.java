package dev.verona.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.api.Topic;
import dev.verona.plan.api.PlanThing;
import dev.verona.shell.ui.FormErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said about one thing of the plan, beside the plan; over it on a phone. Open threads first, then those that are resolved, folded in. */
final class ThreadPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Threads threads;
    private final PlanThing thing;
    private final Map<ThreadId, ThreadCard> cards = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(
            "Nobody has said anything here yet. Ask, answer or explain: it stays with the thing, and whoever you call in by @ is told.");
    private final CommentField fresh;

    ThreadPanel(Threads threads, PlanThing thing, String words, Runnable close) {
        this.threads = threads;
        this.thing = thing;
        var kind = thing.kind().label().toLowerCase(Locale.ENGLISH);
        fresh = new CommentField(
                "New comment",
                "Comment",
                "start-" + threads.plan().value() + "-" + thing.key(),
                threads.callable(),
                (text, errors) -> start(words, text, errors),
                null);
        list.addClassNames("vr-stack-s", "vr-thread-list");
        empty.addClassName("vr-soft");
        var body = new Div(empty, list, fresh);
        body.addClassName("vr-thread-panel-body");
        var root = getContent();
        root.addClassName("vr-thread-panel");
        root.getElement().setAttribute("role", "dialog");
        root.getElement().setAttribute("aria-label", "Comments on this " + kind);
        root.getElement().setAttribute("tabindex", "-1");
        root.getElement()
                .addEventListener("keydown", escape -> close.run())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented");
        root.add(head(words, close), body);
        refresh();
    }

    PlanThing thing() {
        return thing;
    }

    private Div head(String words, Runnable close) {
        var button = new Button(VaadinIcon.CLOSE.create(), click -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Close the comments");
        var kind = new Span(thing.kind().label());
        kind.addClassNames("vr-outline-label", "vr-grow");
        var top = new Div(kind, button);
        top.addClassName("vr-panel-top");
        var title = new H2("Comments");
        var about = new Paragraph(words);
        about.addClassNames("vr-soft", "vr-thread-about");
        about.setVisible(!words.isBlank());
        var head = new Div(top, title, about);
        head.addClassName("vr-thread-panel-head");
        return head;
    }

    /** Shows what is said by now, and touches nothing that did not change. */
    void refresh() {
        var all = threads.about(thing);
        for (var thread : all) {
            cards.computeIfAbsent(thread.thread(), missing -> new ThreadCard(threads, thread))
                    .show(thread);
        }
        var order = all.stream()
                .sorted((one, other) -> Boolean.compare(one.isOpen(), other.isOpen()) * -1)
                .map(ThreadView::thread)
                .map(cards::get)
                .toList();
        if (!list.getChildren().toList().equals(List.copyOf(order))) {
            list.removeAll();
            order.forEach(list::add);
        }
        empty.setVisible(all.isEmpty());
    }

    /** Puts the cursor where one goes on: into the reply of the open thread, or into a new comment. */
    void focus() {
        threads.about(thing).stream()
                .filter(ThreadView::isOpen)
                .findFirst()
                .map(thread -> cards.get(thread.thread()))
                .ifPresentOrElse(ThreadCard::focusReply, fresh::focus);
    }

    void lookAt(ThreadId thread) {
        var card = cards.get(thread);
        if (card != null) {
            card.getElement().executeJs("window.Verona.lookAt(this)");
        }
    }

    private boolean start(String words, String text, FormErrors errors) {
        return threads.send(
                new DiscussionCommand.StartThread(
                        ThreadId.random(), threads.plan(), new Topic(thing, words), CommentId.random(), text),
                errors);
    }
}
