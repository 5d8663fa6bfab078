/**
 * What leaders look at: how complete and fresh each account plan is, the revenue target that both functions commit to, and the top accounts on one page. Teams see the
 * first of their own plans. It reads what other modules recorded and links to the place where each thing is mended; it must not change anything there.
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
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "plan :: api",
            "plan :: workspace",
            "engagement :: api",
            "engagement :: page",
            "segment :: api",
            "handoff :: api",
            "handoff :: page",
            "export :: document"
        })
package dev.verona.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
