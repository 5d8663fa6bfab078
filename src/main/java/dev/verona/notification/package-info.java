/**
 * Tells people what others want of them: an inbox with a live count around every page, and mail for those who want it. It learns of everything from the events of the modules
 * that it may know, and they do not know it; nobody is told of their own acts, nor of what they may not read.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: live",
            "platform :: mongo",
            "platform :: readmodel",
            "platform :: security",
            "shell",
            "shell :: frame",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "plan :: api",
            "plan :: workspace",
            "discussion :: api",
            "discussion :: page",
            "dispute :: api",
            "dispute :: page",
            "engagement :: api",
            "engagement :: page",
            "handoff :: api",
            "handoff :: page",
            "library :: api",
            "library :: page",
            "review :: api",
            "review :: page"
        })
package dev.verona.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
