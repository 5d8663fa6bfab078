/**
 * What an administrator does to keep Verona well: look how the store and the read models are, make a read model anew, deal with events that
 * were set aside, make a backup. Each of these is a command with an event that says who did it. It looks after the platform and
 * knows no feature.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: eventstore",
            "platform :: projection",
            "platform :: security",
            "platform :: live",
            "shell :: ui"
        })
package dev.verona.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
