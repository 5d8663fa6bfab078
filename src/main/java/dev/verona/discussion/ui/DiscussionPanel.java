package dev.verona.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadPage;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.page.DiscussionNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All threads of a plan, open ones or resolved ones, each with the thing that it is about, also when that is gone. */
final class DiscussionPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 20;

    private final transient Threads threads;
    private final Map<ThreadId, ThreadCard> cards = new HashMap<>();
    private final Button open = choice(false);
    private final Button resolved = choice(true);
    private final Div list = new Div();
    private final Button more = new Button("Show more", click -> more());
    private boolean showsResolved;
    private int limit = STEP;
    private transient List<ThreadView> shown = List.of();

    DiscussionPanel(Threads threads) {
        this.threads = threads;
        var choices = new Div(open, resolved);
        choices.addClassNames("vr-row-s", "vr-no-print");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", "Which threads");
        list.addClassName("vr-stack");
        more.addClassName("vr-no-print");
        getContent().addClassNames("vr-stack", "vr-plan-section", "vr-discussion");
        getContent().add(choices, list, more, new Opportunities(threads));
        threads.follow(this, this::refresh);
        addAttachListener(attach -> refresh());
    }

    private Button choice(boolean ofResolved) {
        var button = new Button("", click -> {
            showsResolved = ofResolved;
            limit = STEP;
            refresh();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void more() {
        limit += STEP;
        refresh();
    }

    private void refresh() {
        var page = threads.page(showsResolved, limit);
        label(open, "Open", page.open(), !showsResolved);
        label(resolved, "Resolved", page.resolved(), showsResolved);
        more.setVisible(
                (showsResolved ? page.resolved() : page.open()) > page.threads().size());
        if (!sameThreads(page.threads())) {
            list.removeAll();
            page.threads().forEach(thread -> list.add(block(thread)));
            if (page.threads().isEmpty()) {
                list.add(nothing(page));
            }
        }
        page.threads().forEach(thread -> card(thread).show(thread));
        shown = page.threads();
    }

    private boolean sameThreads(List<ThreadView> now) {
        return !now.isEmpty()
                && shown.stream()
                        .map(ThreadView::thread)
                        .toList()
                        .equals(now.stream().map(ThreadView::thread).toList());
    }

    private static void label(Button button, String words, int count, boolean chosen) {
        button.setText(words + " (" + count + ")");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    private ThreadCard card(ThreadView thread) {
        return cards.computeIfAbsent(thread.thread(), missing -> new ThreadCard(threads, thread));
    }

    private Component block(ThreadView thread) {
        var thing = thread.topic().thing();
        var now = threads.wordsOf(thing);
        var kind = new Span(thing.kind().label());
        kind.addClassName("vr-outline-label");
        var words = now.filter(text -> !text.isBlank()).orElse(thread.topic().words());
        var link = Parts.link(
                DiscussionNavigation.thread(thread.plan(), thing, thread.thread()),
                words.isBlank() ? thing.kind().label() : words);
        link.addClassName("vr-thread-link");
        var head = new Div(kind, link);
        head.addClassName("vr-thread-topic");
        if (now.isEmpty()) {
            head.add(new Chip("Removed from the plan", Tone.CALM));
        }
        var block = new Div(head, card(thread));
        block.addClassName("vr-stack-s");
        block.getElement().setAttribute("role", "group");
        block.getElement().setAttribute("aria-label", thing.kind().label() + ": " + words);
        return block;
    }

    private Component nothing(ThreadPage page) {
        if (showsResolved) {
            return new EmptyState(
                    VaadinIcon.CHECK,
                    "Nothing is resolved yet",
                    "When a question is answered, resolve its thread: it leaves the margin and is kept here.");
        }
        return new EmptyState(
                VaadinIcon.COMMENT_ELLIPSIS_O,
                page.resolved() > 0 ? "No thread is open" : "Nobody has said anything yet",
                "Each objective, strategy, action item, contribution and opportunity has a comment button. Call people in by @ and their name, or a whole function by @Sales or @Marketing.");
    }
}
