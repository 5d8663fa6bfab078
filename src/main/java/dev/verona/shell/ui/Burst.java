package dev.verona.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.verona.platform.live.LiveEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** The events that one screen has not heard of yet. */
final class Burst {

    final UI ui;
    final @Nullable String processor;
    private final Duration calm;
    private final Consumer<List<LiveEvent>> heard;
    private final ObjLongConsumer<String> handled;
    private List<LiveEvent> waiting = new ArrayList<>();
    private boolean closed;
    /** By {@link System#nanoTime}. */
    private long calmUntil = System.nanoTime();

    /** @param handled waits until the processor has handled a position, or for as long as a screen waits */
    Burst(
            UI ui,
            @Nullable String processor,
            Duration calm,
            Consumer<List<LiveEvent>> heard,
            ObjLongConsumer<String> handled) {
        this.ui = ui;
        this.processor = processor;
        this.calm = calm;
        this.heard = heard;
        this.handled = handled;
    }

    synchronized void add(LiveEvent event) {
        if (closed) {
            return;
        }
        waiting.add(event);
        if (waiting.size() == 1) {
            startTelling();
        }
    }

    private void startTelling() {
        Thread.ofVirtual().name("live-screen").start(this::tellSoon);
    }

    private void tellSoon() {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, calm())));
            tell();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        var last = newest();
        if (processor != null) {
            handled.accept(processor, last);
        }
        try {
            var _ = ui.access(() -> {
                var batch = take(processor == null ? Long.MAX_VALUE : last);
                if (!batch.isEmpty()) {
                    heard.accept(batch);
                }
            });
        } catch (UIDetachedException e) {
            close();
        }
    }

    private synchronized long calm() {
        return calmUntil - System.nanoTime();
    }

    private synchronized long newest() {
        return waiting.isEmpty() ? 0 : waiting.getLast().position();
    }

    /** What was recorded up to there; what has come since is told when the read model has it too. */
    private synchronized List<LiveEvent> take(long last) {
        if (closed) {
            return List.of();
        }
        var batch = new ArrayList<LiveEvent>();
        var later = new ArrayList<LiveEvent>();
        waiting.forEach(event -> (event.position() <= last ? batch : later).add(event));
        waiting = later;
        calmUntil = System.nanoTime() + calm.toNanos();
        if (!later.isEmpty()) {
            startTelling();
        }
        return batch;
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
    }
}
