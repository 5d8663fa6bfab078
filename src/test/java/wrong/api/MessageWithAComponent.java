package wrong.api;

import com.vaadin.flow.component.Component;

public record MessageWithAComponent(Component shown) {}
