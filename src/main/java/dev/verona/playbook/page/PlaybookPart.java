package dev.verona.playbook.page;

import com.vaadin.flow.component.Component;
import dev.verona.playbook.api.PlaybookId;

/** A part of a playbook's page that another module fills. Implemented as a Spring bean; it makes a component for each screen that opens. */
@FunctionalInterface
public interface PlaybookPart {

    Component create(PlaybookId playbook);
}
