package dev.verona.plan.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;

/** Does something on this screen a moment later, if somebody still looks at it. */
final class Later {

    private Later() {}

    static void run(Duration after, Runnable work) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        Thread.ofVirtual().name("plan-later").start(() -> {
            try {
                Thread.sleep(after);
                var _ = ui.access(work::run);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (UIDetachedException e) {
                // Nobody looks any more.
            }
        });
    }
}
