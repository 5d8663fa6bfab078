/**
 * The house that every screen lives in: the layout with its menu, the error pages, and the parts that screens are made of. Feature
 * modules use {@code shell.ui} and {@code shell.text}; their views land in the layout by being routes with a
 * {@link com.vaadin.flow.router.Menu} entry. It must not know any feature: what it shows of one, it learns from the route registry.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: security",
            "platform :: live",
            "platform :: axon",
            "platform :: eventstore",
            "platform :: web"
        })
package dev.verona.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
