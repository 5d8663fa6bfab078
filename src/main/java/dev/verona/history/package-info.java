/**
 * Who contributed what, and when; what a plan was, and how to make it so again: a reading of a plan's events and of nothing else. Teams and
 * leaders use it inside the plan's workspace. It must not know how a plan decides, only what its events say.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "shell",
            "shell :: frame",
            "shell :: ui",
            "directory :: api",
            "dispute :: api",
            "dispute :: page",
            "plan :: api",
            "plan :: workspace"
        })
package dev.verona.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
