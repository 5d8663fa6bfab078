/**
 * My work: what waits for a person in all plans, what others did since they last looked, and the accounts that are theirs. Everybody who works on plans begins the day here. It reads
 * the plans' events, asks accounts and plans by their APIs, and shows what other modules lay there; it must not decide anything: whoever acts on what waits does so in the plan.
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
            "plan :: workspace"
        })
package dev.verona.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
