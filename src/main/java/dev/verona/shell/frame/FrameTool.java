package dev.verona.shell.frame;

import com.vaadin.flow.component.Component;

/** A tool that is at hand on every page, as the search is. It makes its components anew for each window. */
public interface FrameTool {

    enum Place {
        /** Above the menu, as wide as it. */
        SIDE,
        /** In the bar at the top of a narrow screen, where only an icon fits. */
        BAR
    }

    Component create(Place place);
}
