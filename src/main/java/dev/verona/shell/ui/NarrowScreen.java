package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Tells a component whether its window is narrow, as a phone's is: what style sheets cannot arrange, such as the columns of a grid. */
public final class NarrowScreen {

    /** In CSS pixels: the 40rem of the style sheets. */
    private static final int WIDTH = 640;

    private NarrowScreen() {}

    /** Calls it with {@code true} or {@code false} when the component comes on a screen, and whenever the window's width changes. */
    public static void tell(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attach -> {
            narrow.accept(isNarrow(attach.getUI()));
            var resizing = attach.getUI()
                    .getPage()
                    .addBrowserWindowResizeListener(size -> narrow.accept(size.getWidth() < WIDTH));
            component.addDetachListener(detach -> {
                resizing.remove();
                detach.unregisterListener();
            });
        });
    }

    private static boolean isNarrow(UI ui) {
        var width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < WIDTH;
    }
}
