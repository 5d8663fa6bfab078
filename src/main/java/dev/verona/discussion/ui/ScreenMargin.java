package dev.verona.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.discussion.api.CommentCounts;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.page.DiscussionNavigation;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanMargin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The talk about a plan on one screen: a mark at each thing, and the panel of the one that is open. */
final class ScreenMargin implements PlanMargin.Margin {

    private final Threads threads;
    private final List<CommentMark> marks = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Beside beside;
    private CommentCounts counts;
    private @Nullable ThreadPanel panel;
    private @Nullable CommentMark opener;

    ScreenMargin(Threads threads) {
        this.threads = threads;
        counts = threads.counts();
        beside = new Beside();
    }

    @Override
    public Component markAt(PlanThing thing) {
        var mark = new Component[1];
        var made = new CommentMark(thing, () -> open((CommentMark) mark[0]));
        mark[0] = made;
        made.show(counts.of(thing));
        made.addAttachListener(attach -> {
            marks.add(made);
            made.show(counts.of(thing));
        });
        made.addDetachListener(detach -> marks.remove(made));
        return made;
    }

    @Override
    public int countAt(PlanThing thing) {
        return counts.of(thing);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Component beside() {
        return beside;
    }

    private void open(CommentMark mark) {
        opener = mark;
        open(mark.thing(), "");
        if (panel != null) {
            panel.focus();
        }
    }

    /** @param was what the thing said, for one that is gone */
    private ThreadPanel open(PlanThing thing, String was) {
        var current = panel;
        if (current != null && current.thing().equals(thing)) {
            return current;
        }
        var words = threads.wordsOf(thing).orElse(was.isEmpty() ? "" : was + " (removed from the plan)");
        var opened = new ThreadPanel(threads, thing, words, this::close);
        panel = opened;
        beside.fill(opened);
        return opened;
    }

    private void close() {
        panel = null;
        beside.empty();
        if (opener != null && opener.isAttached()) {
            opener.getContent().focus();
        }
    }

    private void refresh() {
        var now = threads.counts();
        if (!now.equals(counts)) {
            counts = now;
            marks.forEach(mark -> mark.show(counts.of(mark.thing())));
            listeners.forEach(Runnable::run);
        }
        if (panel != null) {
            panel.refresh();
        }
    }

    /** Leads to the thread that the address names. */
    private void visit(Location location) {
        DiscussionNavigation.threadOf(location).flatMap(threads::find).ifPresent(this::visit);
    }

    private void visit(ThreadView thread) {
        var thing = thread.topic().thing();
        var opened = open(thing, thread.topic().words());
        opened.refresh();
        opened.lookAt(thread.thread());
        threads.screen()
                .placeOf(thing.element())
                .ifPresent(place -> place.getElement().executeJs("window.Verona.lookAt(this)"));
    }

    /** The place of the panel; while it is on the screen, the talk is followed. */
    @StyleSheet("context://verona/css/discussion.css")
    @JavaScript("context://verona/js/discussion.js")
    private final class Beside extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private @Nullable Registration navigation;

        Beside() {
            getContent().addClassNames("vr-thread-beside", "vr-no-print");
            threads.follow(this, ScreenMargin.this::refresh);
        }

        void fill(Component content) {
            getContent().removeAll();
            getContent().add(content);
        }

        void empty() {
            getContent().removeAll();
        }

        @Override
        protected void onAttach(AttachEvent attach) {
            super.onAttach(attach);
            refresh();
            visit(attach.getUI().getInternals().getActiveViewLocation());
            navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
        }

        @Override
        protected void onDetach(DetachEvent detach) {
            super.onDetach(detach);
            if (navigation != null) {
                navigation.remove();
            }
        }
    }
}
