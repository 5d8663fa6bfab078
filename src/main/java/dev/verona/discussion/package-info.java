/**
 * What people say to each other about the things of a plan: threads of comments, with people and functions called in by name. Everybody who may open a plan
 * talks in it; the module knows plans and people by what their modules' APIs tell, and it must not decide anything in a plan, nor know who is told of a comment.
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
            "account :: api",
            "account :: page",
            "plan :: api",
            "plan :: workspace"
        })
package dev.verona.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
